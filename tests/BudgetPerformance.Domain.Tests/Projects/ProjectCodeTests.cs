using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Tests.Projects;

public sealed class ProjectCodeTests
{
    [Theory]
    [InlineData("287-0601-jbn-3dqq")]
    [InlineData("２８７－０６０１－ＪＢＮ－３ＤＱＱ")]
    [InlineData(" 287-0601-JBN-3DQQ ")]
    [InlineData("287 - 0601 - JBN - 3DQQ")]
    public void Codes_that_only_look_different_are_the_same(string text) =>
        Assert.Equal(new ProjectCode("287-0601-JBN-3DQQ").Key, new ProjectCode(text).Key);

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same() => Assert.Equal(new ProjectCode("\u00e9").Key, new ProjectCode("e\u0301").Key);

    [Fact]
    public void What_is_no_character_can_still_be_compared() =>
        Assert.Equal("287\uFFFD\uFFFD", new ProjectCode("287" + (char)0xFFFE + (char)0xD800).Key);

    [Fact]
    public void The_text_is_kept_as_written() => Assert.Equal("２８７-a", new ProjectCode("２８７-a").ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    public void No_code_has_no_key_so_that_drafts_without_one_stand_side_by_side(string text) => Assert.Null(new ProjectCode(text).Key);
}
