namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>A unit of measure found in a text.</summary>
/// <param name="Name">The canonical unit.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Doubt">Why it is doubtful, as a Chinese sentence, or null.</param>
internal readonly record struct UnitFound(string Name, int End, string? Doubt = null);

/// <summary>The units of measure of published tables, as data, and how they are told from the words that begin with the same character.</summary>
internal static class Units
{
    private const int NounMaxLength = 6;

    private const string Names =
        "% ‰ 个百分点 人 人次 名 个 家 户 户次 场 场次 次 车次 班次 天 人天 日 月 个月 人月 年 周年 周 个星期 季度 个季度 学期 学年 学时 课时 小时 分钟 秒 个工作日 工作日 " +
        "元 角 美元 米 公里 厘米 毫米 平方米 平方公里 立方米 亩 公顷 升 毫升 吨 公斤 克 斤 度 千瓦时 千瓦 倍 分 点 位 起 份 门 项 件 套 台 辆 部 本 册 篇 期 批 批次 处 座 栋 幢 间 " +
        "条 根 棵 株 只 头 匹 口 眼 盏 块 片 张 枚 支 面 幅 组 班 队 站 所 村 镇 乡 县 市 区 社区 街道 对 双 类 种 级 轮 届 例 宗 单 课 节 字 床 床位 包 箱 袋 瓶 盒 桶 卷 顶 副 道 架 艘";

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["百分点"] = "个百分点",
        ["百分比"] = "%",
        ["百分号"] = "%",
        ["个人"] = "人",
        ["人(次)"] = "人次",
        ["人·次"] = "人次",
        ["人.次"] = "人次",
        ["场(次)"] = "场次",
        ["批(次)"] = "批次",
        ["个日历日"] = "天",
        ["个自然日"] = "天",
        ["个小时"] = "小时",
        ["个学时"] = "学时",
        ["个课时"] = "课时",
        ["星期"] = "个星期",
        ["圆"] = "元",
        ["元人民币"] = "元",
        ["千米"] = "公里",
        ["千克"] = "公斤",
        ["㎡"] = "平方米",
        ["m²"] = "平方米",
        ["平米"] = "平方米",
        ["㎞"] = "公里",
        ["km"] = "公里",
        ["㎏"] = "公斤",
        ["kg"] = "公斤",
        ["m³"] = "立方米",
        ["立方"] = "立方米",
        ["kwh"] = "千瓦时",
        ["h"] = "小时",
        ["m"] = "米",
        ["cm"] = "厘米",
        ["mm"] = "毫米",
        ["t"] = "吨",
    };

    // What follows a unit's character and makes another word of it: 项 is a unit, the 项 of 项目 is not.
    private static readonly Dictionary<string, string> OtherWords = new(StringComparer.Ordinal)
    {
        ["人"] = "员均口才民数群工大士家生情为心身文居社力事物选防体道际类权格",
        ["次"] = "数生级序品贷",
        ["个"] = "人体别性案税",
        ["家"] = "庭长属具乡电校园政访禽畜底",
        ["户"] = "籍口数外主均型用",
        ["项"] = "目",
        ["年"] = "度末底级均龄轻终初检审限报会",
        ["月"] = "度均份底末初报",
        ["日"] = "常均报期间托照前后",
        ["天"] = "然津桥文气数",
        ["周"] = "边岁转报末期",
        ["场"] = "地所馆景均面",
        ["门"] = "诊面店票槛户牌禁窗",
        ["起"] = "到草来重步点诉",
        ["份"] = "额数",
        ["件"] = "数",
        ["处"] = "理置方罚室级所长分于",
        ["级"] = "别",
        ["条"] = "件例款理",
        ["点"] = "击检评名",
        ["位"] = "置于",
        ["元"] = "素旦宵件",
        ["米"] = "饭面粉",
        ["分"] = "管类配析级公局期发散支工数布值别享解段时红为成",
        ["课"] = "程题堂后本余",
        ["班"] = "级组子车",
        ["名"] = "称额单誉录义师牌优家",
        ["组"] = "织建成长合工",
        ["队"] = "伍员列",
        ["站"] = "点位房",
        ["座"] = "谈椅位",
        ["本"] = "级地年人单项区科市县省部次月季土村镇街乡局院校办职身金期",
        ["批"] = "复准示评发",
        ["期"] = "间限末数刊望中满初",
        ["部"] = "门分署队长级委位件",
        ["种"] = "植类子养粮业畜",
        ["类"] = "型别",
        ["面"] = "积向对貌试板",
        ["度"] = "假数",
        ["口"] = "径腔碑粮岸罩",
        ["区"] = "域级内委政划县间直别",
        ["村"] = "民级委庄干集卫容",
        ["镇"] = "级政区域",
        ["乡"] = "镇村级",
        ["县"] = "级域城直区",
        ["市"] = "级场民政区直容域",
        ["所"] = "有需属得在",
        ["张"] = "贴",
        ["支"] = "出付部持撑教农",
        ["套"] = "餐数",
        ["台"] = "账帐风胞",
        ["对"] = "象接口外比应老党上下",
        ["双"] = "方向拥创重",
        ["头"] = "部",
        ["只"] = "有要",
        ["片"] = "区",
        ["幅"] = "度",
        ["篇"] = "幅",
        ["单"] = "位独据元",
        ["例"] = "会外行",
        ["轮"] = "流训换岗",
        ["届"] = "时满",
        ["节"] = "日约能假水",
        ["根"] = "据本",
        ["间"] = "接",
        ["倍"] = "增",
        ["字"] = "数",
        ["吨"] = "位",
        ["亩"] = "均产",
        ["升"] = "级学降温值",
        ["克"] = "服",
        ["角"] = "度色",
        ["社区"] = "矫",
        ["人次"] = "数",
        ["个人"] = "满员数信所简档事利负",
        ["床"] = "单",
        ["宗"] = "教旨",
        ["眼"] = "科",
        ["株"] = "距",
        ["包"] = "括含装容",
        ["卷"] = "面",
        ["副"] = "职食业作",
        ["道"] = "路德理教",
        ["架"] = "构设子",
        ["顶"] = "层岗",
        ["箱"] = "体",
        ["袋"] = "装",
        ["瓶"] = "装颈",
        ["课时"] = "费",
        ["学期"] = "末",
        ["学年"] = "末度",
        ["季度"] = "末",
        ["h"] = "abcdefghijklmnopqrstuvwxyz",
        ["m"] = "abcdefghijklmnopqrstuvwxyz",
        ["t"] = "abcdefghijklmnopqrstuvwxyz",
        ["cm"] = "s",
        ["km"] = "s",
        ["kg"] = "s",
        ["mm"] = "s",
    };

    private static readonly string[] Multiples = ["百万", "十万", "千万", "万", "亿", "千", "百"];

    // Longest first, so that 人次 is not read as 人.
    private static readonly ILookup<char, (string Spelled, string Name)> ByFirst = Names.Split(' ').Select(name => (Spelled: name, Name: name))
        .Concat(Spellings.Select(pair => (Spelled: pair.Key, Name: pair.Value)))
        .OrderByDescending(unit => unit.Spelled.Length)
        .ToLookup(unit => unit.Spelled[0]);

    /// <summary>The unit that begins at a position, with its denominators (元/人·月) and its alternative (台（套）), or null.</summary>
    public static UnitFound? At(string flat, int start)
    {
        if (Measure(flat, start) is not { } unit) return null;
        while (Denominator(flat, unit.End) is { } next)
            unit = new(unit.Name + next.Name, next.End, unit.Doubt ?? next.Doubt);
        if (Operators.Stands(flat, unit.End, "(") && Simple(flat, unit.End + 1) is { } other && Operators.Stands(flat, other.End, ")"))
            unit = new($"{unit.Name}（{other.Name}）", other.End + 1, unit.Doubt);
        return unit;
    }

    /// <summary>Whether the unit counts things and the words behind it are what it counts: 20个村.</summary>
    public static bool Counts(string unit, string noun) => noun.Length <= NounMaxLength && noun.All(char.IsLetter) && unit is "个" or "名" or "家" or "位" or "项" or "场" or "件" or "套" or "处" or "份" or "条" or "台" or "座" or "批" or "户" or "辆" or "间" or "起";

    private static UnitFound? Denominator(string flat, int at)
    {
        if (at >= flat.Length) return null;
        var sign = flat[at] is '/' or '每' ? "/" : flat[at] is '·' or '.' or '*' ? "·" : null;
        return sign is not null && Measure(flat, at + 1) is { } unit ? unit with { Name = sign + unit.Name } : null;
    }

    private static UnitFound? Measure(string flat, int start)
    {
        if (Simple(flat, start) is { } unit) return unit;
        foreach (var multiple in Multiples)
        {
            if (!Operators.Stands(flat, start, multiple)) continue;
            var end = start + multiple.Length;
            if (Simple(flat, end) is { } counted) return counted with { Name = multiple + counted.Name };
            return multiple is "万" or "亿" ? new(multiple + "元", end, $"“{multiple}”后面没有写单位，暂按“{multiple}元”理解，请写全。") : null;
        }
        return null;
    }

    private static UnitFound? Simple(string flat, int start)
    {
        if (start >= flat.Length) return null;
        foreach (var (spelled, name) in ByFirst[char.ToLowerInvariant(flat[start])])
        {
            if (string.Compare(flat, start, spelled, 0, spelled.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var end = start + spelled.Length;
            if (end < flat.Length && OtherWords.GetValueOrDefault(spelled, "").Contains(char.ToLowerInvariant(flat[end]), StringComparison.Ordinal)) continue;
            return new(name, end, spelled.StartsWith("百分", StringComparison.Ordinal) && name == "%" ? $"单位写作“{spelled}”，按“%”理解，建议直接写“%”。" : null);
        }
        return null;
    }
}
