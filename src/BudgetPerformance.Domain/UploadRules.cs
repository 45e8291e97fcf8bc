namespace BudgetPerformance.Domain;

/// <summary>What an uploaded file must be like before anything of it is read.</summary>
public static class UploadRules
{
    public static readonly Rule NotEmpty = new("上传-1", "请选择一个有内容的文件。");
    public static readonly Rule NotTooLarge = new("上传-2", "文件太大，最大 10 MB；请删去不需要的工作表、图片和多余的空行后再上传。");
    public static readonly Rule KnownType = new("上传-3", "文件内容不是 Excel 工作簿（.xlsx）或 CSV 文本，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    public static readonly Rule NotOldFormat = new("上传-4", "这是旧格式（如 .xls、.et）的文件，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    public static readonly Rule NotLocked = new("上传-5", "文件设有打开密码，请去掉密码后再上传。");
    public static readonly Rule NotWebPage = new("上传-6", "这是网页或 XML 改名而来的文件，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    public static readonly Rule WorkbookInside = new("上传-7", "文件里没有 Excel 工作表（可能是 Word 文档、压缩包或二进制工作簿），请另存为 .xlsx 再上传。");
    public static readonly Rule Readable = new("上传-8", "文件损坏或不完整，无法读取；请用 Excel 或 WPS 打开后另存为新的 .xlsx 再上传。");
    public static readonly Rule FewParts = new("上传-9", "文件里的部件太多，不像一张清单；请把需要的工作表复制到新的工作簿再上传。");
    public static readonly Rule NotExpanding = new("上传-10", "文件展开后太大；请删去多余的空行和格式，或把需要的行复制到新的工作簿再上传。");
    public static readonly Rule PlainNames = new("上传-11", "文件内部的名称不正常，可能被改动过；请用 Excel 或 WPS 打开后另存为新的 .xlsx 再上传。");
    public static readonly Rule NoActiveContent = new("上传-12", "文件带有宏、控件或嵌入的对象，请另存为不带宏的 .xlsx 再上传。");
    public static readonly Rule NoOutsideLinks = new("上传-13", "文件链接了其他文件，请在 Excel 的“数据”里断开链接，或只粘贴数值后再上传。");
    public static readonly Rule PlainXml = new("上传-14", "文件内部含有不允许的定义（DTD），可能被改动过；请用 Excel 或 WPS 打开后另存为新的 .xlsx 再上传。");
    public static readonly Rule NotTooComplex = new("上传-15", "文件的内部结构太复杂；请把需要的行复制到新的工作簿，只粘贴数值，再上传。");
    public static readonly Rule KnownEncoding = new("上传-16", "文本的编码既不是 UTF-8 也不是 GB18030，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    public static readonly Rule NotTooLong = new("上传-17", "清单最多 20,000 行、60 列，请分成几个文件上传。");
    public static readonly Rule HeadingFound = new("上传-18", "没有找到标题行：表里要有一行列名，例如“项目编码”“项目名称”“支付日期”“金额”“预算数”。");
    public static readonly Rule RowsFound = new("上传-19", "标题行下面没有数据。");
    public static readonly Rule ColumnUsedOnce = new("上传-20", "同一列不能有两个用途，请另选一列。");
}
