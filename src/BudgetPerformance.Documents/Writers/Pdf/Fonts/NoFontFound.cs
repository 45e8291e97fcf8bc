namespace BudgetPerformance.Documents.Writers.Pdf.Fonts;

/// <summary>The machine has no font with which Chinese can be put into a PDF; the message says in Chinese how to install one.</summary>
public sealed class NoFontFound(IReadOnlyList<string> refused) : Exception(
    "没有找到可以嵌入 PDF 的中文字体（TrueType 轮廓的 .ttf 或 .ttc）。请安装一种，例如在 Debian 上执行 apt-get install fonts-arphic-uming，"
    + "或把字体文件的路径写进配置项 Documents:PdfFont，然后重试。" + string.Concat(refused))
{
    /// <summary>What was found and could not be used, one Chinese sentence each.</summary>
    public IReadOnlyList<string> Refused { get; } = refused;
}
