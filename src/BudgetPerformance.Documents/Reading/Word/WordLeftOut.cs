namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>What of a document is not in the text that was read, so that nothing is left out without a word.</summary>
internal sealed class WordLeftOut
{
    private readonly List<string> notes = [];

    /// <summary>Whether anything was hidden.</summary>
    public bool Hidden { get; set; }

    /// <summary>Whether anything was a change that nobody has accepted or refused yet.</summary>
    public bool Changes { get; set; }

    /// <summary>Whether a character of a picture font was met that nobody knows.</summary>
    public bool Symbols { get; set; }

    /// <summary>Whether another file stands in the place of text.</summary>
    public bool OtherFiles { get; set; }

    /// <summary>How many pictures stand in the text.</summary>
    public int Pictures { get; set; }

    /// <summary>Notes a text that stands beside the document's own.</summary>
    public void Add(string kind, string text)
    {
        if (!string.IsNullOrWhiteSpace(text)) notes.Add($"{kind}没有并入正文：{text.Trim()}");
    }

    /// <summary>All of it, as Chinese sentences.</summary>
    public IReadOnlyList<string> Sentences()
    {
        if (Changes) notes.Add("文档里有没有接受或拒绝的修订：新增的文字读入，删除的文字没有读入。");
        if (Hidden) notes.Add("文档里有隐藏的文字，没有读入。");
        if (Symbols) notes.Add("文档里有符号字体的字符认不出来，没有读入，请对照原文。");
        if (OtherFiles) notes.Add("文档里插入了另一份文件，它的内容没有读入；请在 Word 或 WPS 里打开，另存一次再上传。");
        if (Pictures > 0) notes.Add($"文档里有 {Pictures} 张图片，图片里的文字没有读入。");
        return notes;
    }
}
