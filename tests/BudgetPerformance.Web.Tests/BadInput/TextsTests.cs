using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Tests.BadInput;

public sealed class TextsTests(EntryDesk desk) : IClassFixture<EntryDesk>
{
    private static readonly (string Path, int Max)[] Lengths =
    [
        ("Code", ProjectCode.MaxLength), ("Name", Project.NameMaxLength), ("Purpose", Project.PurposeMaxLength), ("Objectives", Objective.MaxLength),
        ("Indicators[0].Category", Indicator.TierMaxLength), ("Indicators[0].Kind", Indicator.TierMaxLength), ("Indicators[0].Name", Indicator.NameMaxLength),
        ("Indicators[0].Description", Indicator.DescriptionMaxLength), ("Indicators[0].Target", Indicator.TargetMaxLength), ("Indicators[0].Basis", Indicator.BasisMaxLength),
    ];

    [Theory]
    [InlineData("T1", "长")]
    [InlineData("T2", "𠮷")]
    public async Task Every_text_takes_its_full_length_and_not_one_character_more(string number, string character)
    {
        string Long(int length) => string.Concat(Enumerable.Repeat(character, length));
        var saved = await desk.Accepted(Lengths.Select(field => (field.Path, (string?)Long(field.Max))).ToArray());
        var page = await desk.Visitor.Get($"/projects/{saved.Id}/edit");
        foreach (var (path, max) in Lengths)
        {
            Assert.Equal(Long(max), page.Value(path));
            await desk.Refused(path, Long(max + 1), $"最多填 {max} 个字");
        }
        Assert.NotEmpty(number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u3000\u3000")]
    public Task T3_blanks_are_no_name(string typed) => desk.Refused("Name", typed, ProjectRules.NameGiven.Text);

    [Theory]
    [InlineData("T4", "%E8%80%81%00%E5%B9%B2", "老\uFFFD干")]
    [InlineData("T7", "%E8%80%81%ED%A0%80", "老\uFFFD\uFFFD\uFFFD")]
    [InlineData("T20", "%C0%CF%B8%C9", "\uFFFDϸ\uFFFD")]
    public async Task Bytes_that_are_no_text_are_refused_at_their_field(string number, string encoded, string shown)
    {
        await desk.RefusedEncoded(EntryCase.Texts, encoded, shown);
        Assert.NotEmpty(number);
    }

    [Fact]
    public async Task T5_control_characters_are_refused()
    {
        foreach (var control in Enumerable.Range(1, 0x1F).Append(0x7F).Except(['\t', '\n', '\r', '\f']))
            await desk.Refused(EntryCase.Texts, $"老{(char)control}干部");
    }

    [Fact]
    public async Task T5_a_form_feed_and_the_line_break_of_mainframes_become_line_breaks()
    {
        Assert.Equal("一\n二\n三", (await desk.Accepted(("Purpose", "一\f二\u0085三"))).Purpose);
        Assert.Equal("一\n二\n三", (await desk.Accepted(("Indicators[0].Description", "一\f二\u0085三"))).Indicators[0].Description);
    }

    [Theory]
    [InlineData("T6", "老\uFFFE干部")]
    [InlineData("T6", "老\uFFFF干部")]
    [InlineData("T13", "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301")]
    public async Task What_is_no_character_or_breaks_the_page_is_refused_everywhere(string number, string typed)
    {
        await desk.Refused(EntryCase.Texts, typed);
        Assert.NotEmpty(number);
    }

    [Theory]
    [InlineData("application/json", 400)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-16", 415)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", 415)]
    public async Task T8_and_T21_a_body_in_another_language_is_refused_and_never_read_as_blanks(string contentType, int status)
    {
        var before = await desk.Digest();
        foreach (var page in desk.Pages)
        {
            var answer = await desk.Visitor.PostRaw(EntryCase.Action(page), contentType.EndsWith("json", StringComparison.Ordinal) ? "{\"Name\":\"\\ud800\"}" : EntryCase.Encode(desk.Filled(page)), contentType);
            Assert.Equal(status, (int)answer.Status);
            EntryCase.AssertChinese(answer);
        }
        Assert.Equal(before, await desk.Digest());
    }

    [Theory]
    [InlineData("T9", "287\u202E002")]
    [InlineData("T9", "287\u2066002")]
    [InlineData("T10", "287\u200b002")]
    public async Task What_hides_is_refused_in_codes_and_names_and_left_out_of_long_texts(string number, string typed)
    {
        await desk.Refused(EntryCase.OneLine, typed, "看不见");
        Assert.Equal("287002", (await desk.Accepted(("Purpose", typed))).Purpose);
        Assert.NotEmpty(number);
    }

    [Theory]
    [InlineData("CAFÉ-1", "CAFE\u0301-1")]
    [InlineData("ABC-2", "ＡＢＣ-2")]
    public async Task T11_a_code_written_another_way_is_the_same_code(string code, string again)
    {
        await desk.Accepted(("Code", code));
        await desk.Refused("Code", again, ProjectRules.CodeUnique.Text);
    }

    [Fact]
    public Task T13_ten_thousand_marks_on_one_letter_are_refused() => desk.Refused("Purpose", "a" + new string('\u0301', 10_000));

    [Theory]
    [InlineData("T16", "{{7*7}}")]
    [InlineData("T16", "${7*7}")]
    [InlineData("T16", "{0}")]
    [InlineData("T16", "%n%n")]
    [InlineData("T17", "=1+1")]
    [InlineData("T17", "@SUM(A1)")]
    [InlineData("T17", "\t=1")]
    [InlineData("T17", "＝1")]
    [InlineData("T18", "一家👨‍👩‍👧同乐")]
    public async Task A_text_that_means_something_elsewhere_is_only_a_text_here(string number, string typed)
    {
        var saved = await desk.Accepted([("Name", typed), .. EntryCase.ManyLines.Select(path => (path, (string?)typed))]);
        var page = await desk.Visitor.Get($"/projects/{saved.Id}/edit");

        Assert.Equal(typed.Trim(), page.Value("Name"));
        Assert.All(EntryCase.ManyLines, path => Assert.Equal(typed, page.Value(path)));
        Assert.True((await desk.Workbook(saved.Id)).Count(cell => cell.EndsWith(typed, StringComparison.Ordinal)) >= EntryCase.ManyLines.Length);
        var (pig, poppler, said) = await desk.PdfTexts(saved.Id);
        foreach (var text in new[] { pig, poppler })
            Assert.True(Occurrences(text, Downloads.Squeeze(typed)) >= EntryCase.ManyLines.Length || typed.EnumerateRunes().Any(rune => said.Contains(rune.ToString(), StringComparison.Ordinal) && said.Contains("未能", StringComparison.Ordinal)), text);
        Assert.NotEmpty(number);
    }

    private static int Occurrences(string text, string part) => text.Split(part, StringSplitOptions.None).Length - 1;

    [Theory]
    [InlineData("Code", "287\r\n002")]
    [InlineData("Name", "第一行\n第二行")]
    [InlineData("Name", "第一行\r第二行")]
    [InlineData("Indicators[0].Kind", "数量\n指标")]
    public Task T19_a_line_break_is_refused_where_one_line_is_asked_for(string path, string typed) => desk.Refused(path, typed, "只能填一行");

    [Fact]
    public Task T22_a_megabyte_in_a_short_field_comes_back_at_once_with_everything_kept() => desk.Refused("Name", new string('a', 1 << 20), "最多填 200 个字").WaitAsync(EntryCase.Soon);

    [Fact]
    public async Task T23_a_text_made_to_keep_patterns_busy_is_refused_at_once()
    {
        await desk.Refused(EntryCase.ManyLines, new string('a', 50_000) + "!").WaitAsync(EntryCase.Soon);
    }

    [Theory]
    [InlineData("CON")]
    [InlineData("NUL")]
    [InlineData("a/b\\c:d")]
    public async Task T24_a_name_that_no_file_may_have_still_downloads(string name)
    {
        var saved = await desk.Accepted(("Name", name));

        Assert.Contains(await desk.Workbook(saved.Id), cell => cell.Contains(name, StringComparison.Ordinal));
        Assert.StartsWith("%PDF-", await desk.Pdf(saved.Id), StringComparison.Ordinal);
    }
}
