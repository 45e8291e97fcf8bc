using static BudgetPerformance.Documents.Tests.Reading.Word.WordFile;

namespace BudgetPerformance.Documents.Tests.Reading.Books.Layouts;

/// <summary>Forms that somebody typed freely: everything in few cells, in text boxes and controls, turned on their side.</summary>
internal static class Typed
{
    public static readonly IReadOnlyList<Layout> All =
    [
        new("projects side by side, a column each",
        [
            P("某街道2022年项目绩效目标"), P("单位：万元"),
            T(
                ["项目名称", "社区网格员补贴", "社区工作站运行", "楼道照明改造"],
                ["预算数", "86.40", "25", "18.5"],
                ["其中：财政资金", "86.40", "20", "18.5"],
                ["资金用途", "发放网格员补贴。", "水电和办公。", "更换节能灯具。"],
                ["绩效目标", "网格员在岗率100%。", "工作站正常开放。", "改造楼道120个。"]),
        ],
        """
        2022 TenThousandYuan
        – 社区网格员补贴
          资金 86.40 = 86.40 + –　计划 – – – –
          用途 发放网格员补贴。　目标 网格员在岗率100%。
        – 社区工作站运行
          资金 ?25.00 = ?20.00 + –　计划 – – – –
          用途 水电和办公。　目标 工作站正常开放。
        – 楼道照明改造
          资金 ?18.50 = ?18.50 + –　计划 – – – –
          用途 更换节能灯具。　目标 改造楼道120个。
        """),

        new("several indicators in the lines of one row",
        [
            P("2、老年大学办学经费绩效目标表"), P("单位：万元"),
            T(
                ["项目编码", "19-02", "项目名称", "老年大学办学经费"],
                ["预算数", "32.00", "财政资金", "32.00"],
                ["绩效目标", "1、开设班次不少于40个\n2、学员满意 ▸3"],
                ["一级指标", "二级指标", "三级指标", "指标值"],
                ["产出指标", "数量指标", "1.开设班次\n2.招收学员", "1.≥40个\n2.≥1200人次"],
                ["产出指标", "时效指标", "开学时间", "3月10日前"],
                ["效果指标", "社会效益指标", "老年人精神生活\n得到丰富", "明显"]),
        ],
        """
        – TenThousandYuan
        19-02 老年大学办学经费
          资金 32.00 = 32.00 + –　计划 – – – –
          用途 –　目标 1、开设班次不少于40个⏎2、学员满意
          ?产出指标｜?数量指标｜?开设班次｜–｜?≥40个｜–
          ?产出指标｜?数量指标｜?招收学员｜–｜?≥1200人次｜–
          产出指标｜时效指标｜开学时间｜–｜3月10日前｜–
          效果指标｜社会效益指标｜老年人精神生活⏎得到丰富｜–｜明显｜–
        """),

        new("headings in text boxes, digits of full width, boxes to tick and cells inside controls",
        [
            $"""<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="4000000" cy="800000"/><wp:docPr id="1" name="1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="800000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>{P("２０２３年度项目支出绩效目标表")}{P("金额单位：元")}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P("２０２３年度项目支出绩效目标表")}{P("金额单位：元")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>""",
            $"""<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid><w:tr>{Cell("项目名称")}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{Cell("校车安全监管")}</w:sdtContent></w:sdt>{Cell("项目属性")}{Cell("", $"<w:p>{R("新增")}<w:sdt><w:sdtPr/><w:sdtContent>{R("☐")}</w:sdtContent></w:sdt>{R("　延续")}<w:sdt><w:sdtPr/><w:sdtContent>{R("☒")}</w:sdtContent></w:sdt></w:p>")}</w:tr><w:tr>{Cell("预算金额")}{Cell("４５８，０００．００")}{Cell("财政拨款")}{Cell("４５８，０００")}</w:tr><w:tr>{Cell("年度目标")}{Cell("", $"<w:sdt><w:sdtPr/><w:sdtContent>{P("监管校车５２辆。")}</w:sdtContent></w:sdt>")}{Cell("联系人")}{Cell("丁某")}</w:tr></w:tbl>""",
            P(""),
            T(["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "监管校车", "≥５２辆"], ["效益指标", "社会效益指标", "校车事故", "０起"], ["满意度指标", "服务对象满意度指标", "家长满意度", "≥９５％"]),
        ],
        """
        2023 Yuan
        – 校车安全监管
          资金 45.80 = 45.80 + –　计划 – – – –
          用途 –　目标 监管校车５２辆。
          产出指标｜数量指标｜监管校车｜–｜≥５２辆｜–
          ?效果指标｜社会效益指标｜校车事故｜–｜０起｜–
          满意度指标｜服务对象满意度指标｜家长满意度｜–｜≥９５％｜–
          + 项目属性｜新增☐　延续☒
          + 联系人｜丁某
        """),

        new("rows that only head a section, indicators nested inside the form",
        [
            P("附件3"), P("项目支出绩效目标表"),
            $"""<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1800"/><w:gridCol w:w="3600"/><w:gridCol w:w="1800"/><w:gridCol w:w="3600"/></w:tblGrid><w:tr>{Cell("一、基本信息 ▸4")}</w:tr><w:tr>{Cell("项目名称")}{Cell("公益性岗位补贴")}{Cell("单位名称")}{Cell("某县人社局")}</w:tr><w:tr>{Cell("二、资金情况（单位：万元） ▸4")}</w:tr><w:tr>{Cell("资金总额")}{Cell("240")}{Cell("财政拨款")}{Cell("240")}</w:tr><w:tr>{Cell("三、绩效目标 ▸4")}</w:tr><w:tr>{Cell("安置就业困难人员200名，补贴按月发放到位。 ▸4")}</w:tr><w:tr>{Cell("四、绩效指标 ▸4")}</w:tr><w:tr>{Cell("▸4", T(["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "安置人数", "≥200人"], ["效益指标", "社会效益指标", "零就业家庭", "动态清零"]) + P(""))}</w:tr><w:tr>{Cell("五、填报说明 ▸4")}</w:tr><w:tr>{Cell("补贴标准按当地最低工资执行。 ▸4")}</w:tr></w:tbl>""",
        ],
        """
        – 某县人社局 TenThousandYuan
        – 公益性岗位补贴 某县人社局
          资金 240.00 = 240.00 + –　计划 – – – –
          用途 –　目标 安置就业困难人员200名，补贴按月发放到位。
          产出指标｜数量指标｜安置人数｜–｜≥200人｜–
          ?效果指标｜社会效益指标｜零就业家庭｜–｜动态清零｜–
          + 一、基本信息
          + 四、绩效指标
          + 五、填报说明
          + 补贴标准按当地最低工资执行。
        """),

        new("indicators as text in one cell, the plan in amounts by quarter",
        [
            P("5、流浪乞讨人员救助绩效目标表"), P("单位：万元"),
            T(
                ["项目名称", "流浪乞讨人员救助 ▸4"],
                ["预算数", "40", "财政资金", "40", ""],
                ["资金支出计划（万元） ▾", "一季度", "二季度", "三季度", "四季度"],
                ["▴", "10", "5", "5", "20"],
                ["绩效目标", "应救尽救。 ▸4"],
                ["绩效指标", "产出指标：救助人次≥600人次；\n质量指标：救助及时率100%；\n效益指标：街面流浪人员明显减少。 ▸4"]),
        ],
        """
        – TenThousandYuan
        – 流浪乞讨人员救助
          资金 40.00 = 40.00 + –　计划 – – – –
          用途 –　目标 应救尽救。
          + 三季度：5
          + 绩效指标｜产出指标：救助人次≥600人次；⏎质量指标：救助及时率100%；⏎效益指标：街面流浪人员明显减少。
        """),

        new("a project with parts of its own, each with its money and content",
        [
            P("项目支出绩效目标表"), P("（2024年度）　　　　金额单位：万元"),
            T(
                ["项目名称", "文明城市创建 ▸4"],
                ["项目单位", "区委宣传部 ▸4"],
                ["年度预算", "150.00", "财政拨款", "150.00", ""],
                ["子项目 ▾", "子项目名称", "金额", "实施内容 ▸2"],
                ["▴", "公益广告", "60.00", "制作公益广告1200处。 ▸2"],
                ["▴", "志愿服务", "40.00", "开展志愿服务300场。 ▸2"],
                ["▴", "环境整治", "50.00", "整治背街小巷36条。 ▸2"],
                ["年度绩效目标", "通过文明城市年度测评。 ▸4"],
                ["一级指标", "二级指标", "三级指标", "指标值", "备注"],
                ["产出指标", "数量指标", "公益广告数量", "≥1200处", "子项目1"],
                ["产出指标", "数量指标", "志愿服务场次", "≥300场", "子项目2"],
                ["效益指标", "社会效益指标", "测评结果", "合格", ""]),
        ],
        """
        2024 区委宣传部 TenThousandYuan
        – 文明城市创建 区委宣传部
          资金 150.00 = 150.00 + –　计划 – – – –
          用途 –　目标 通过文明城市年度测评。
          产出指标｜数量指标｜公益广告数量｜–｜≥1200处｜?子项目1
          产出指标｜数量指标｜志愿服务场次｜–｜≥300场｜?子项目2
          ?效果指标｜社会效益指标｜测评结果｜–｜合格｜–
          + 子项目｜子项目名称｜金额｜实施内容
          + 公益广告｜60.00｜制作公益广告1200处。
          + 志愿服务｜40.00｜开展志愿服务300场。
          + 环境整治｜50.00｜整治背街小巷36条。
        """),

        new("a row of an indicator cut in two by the end of the page",
        [
            P("6、食品抽检经费绩效目标表"),
            T(["项目名称", "食品抽检经费 ▸3"], ["预算数", "75万元", "财政资金", "75万元"], ["绩效目标", "抽检覆盖全部食品大类。 ▸3"], ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "抽检批次", "≥1500批次"], ["产出指标", "质量指标", "抽检结果公示率和", "100%"]),
            P("第 3 页　共 9 页"),
            T(["", "", "不合格产品处置率", ""], ["满意度指标", "服务对象满意度指标", "消费者满意度", "≥85%"]),
        ],
        """
        –
        – 食品抽检经费
          资金 75.00 = 75.00 + –　计划 – – – –
          用途 –　目标 抽检覆盖全部食品大类。
          产出指标｜数量指标｜抽检批次｜–｜≥1500批次｜–
          产出指标｜质量指标｜?抽检结果公示率和不合格产品处置率｜–｜100%｜–
          ?满意度指标｜?服务对象满意度指标｜?消费者满意度｜–｜?≥85%｜–
          + 第 3 页　共 9 页
        """),
    ];
}
