namespace BudgetPerformance.Domain;

/// <summary>What an uploaded Word file must be like before anything of it is read.</summary>
public static class DocumentRules
{
    public static readonly Rule NotEmpty = new("文档-1", "请选择一个有内容的 Word 文件。");
    public static readonly Rule NotTooLarge = new("文档-2", "文件太大，最大 10 MB；请在 Word 或 WPS 中删去图片后另存为 .docx 再上传。");
    public static readonly Rule KnownType = new("文档-3", "文件内容不是 Word 文档（.docx）；PDF、图片和网页不能导入，请用 Word 或 WPS 打开原来的文档，另存为 .docx 再上传。");
    public static readonly Rule NotOldFormat = new("文档-4", "这是旧格式（.doc 或 .wps）的文件：请用 Word 或 WPS 打开，点“文件—另存为”，文件类型选“Word 文档（*.docx）”，保存后上传新的文件。");
    public static readonly Rule NotLocked = new("文档-5", "文档设有打开密码；请在 Word 或 WPS 的“文件—信息—保护文档”里去掉密码，保存后再上传。");
    public static readonly Rule DocumentInside = new("文档-6", "文件里没有 Word 文档（可能是 Excel 工作簿、演示文稿或压缩包），请选择 .docx 文件。");
    public static readonly Rule Readable = new("文档-7", "文档损坏或不完整，无法读取；请用 Word 或 WPS 打开后另存为新的 .docx 再上传。");
    public static readonly Rule FewParts = new("文档-8", "文档里的部件太多，不像一份绩效文本；请把正文复制到新的 Word 文档再上传。");
    public static readonly Rule NotExpanding = new("文档-9", "文档展开后太大；请把正文复制到新的 Word 文档，不带图片，再上传。");
    public static readonly Rule PlainNames = new("文档-10", "文档内部的名称不正常，可能被改动过；请用 Word 或 WPS 打开后另存为新的 .docx 再上传。");
    public static readonly Rule NoActiveContent = new("文档-11", "文档带有宏、控件或嵌入的对象（如嵌入的 Excel 表）；请在 Word 或 WPS 中删去，另存为不带宏的 .docx 再上传。");
    public static readonly Rule NoOutsideLinks = new("文档-12", "文档链接了外部的模板、图片或其他文件；请把正文复制到新的 Word 文档，另存为 .docx 再上传。");
    public static readonly Rule PlainXml = new("文档-13", "文档内部含有不允许的定义（DTD），可能被改动过；请用 Word 或 WPS 打开后另存为新的 .docx 再上传。");
    public static readonly Rule NotTooComplex = new("文档-14", "文档的内部结构太复杂；请把正文复制到新的 Word 文档，只保留文字和表格，再上传。");
    public static readonly Rule NotTooLong = new("文档-15", "文档太长：最多 2,000 张绩效目标表、20,000 条指标，每张表最多 3,000 行、所有表最多 50,000 行，第一部分最多 3,000 段；请分成几个文件上传。");
    public static readonly Rule SomethingFound = new("文档-16", "文档里没有认出任何绩效目标：既没有“第一部分 部门整体绩效目标”，也没有写着“项目名称”“绩效目标”“一级指标”的表格。");
    public static readonly Rule OldFormatConverted = new("文档-17", "旧格式的文件没有转换成功；请用 Word 或 WPS 打开，另存为 .docx 再上传。");
}
