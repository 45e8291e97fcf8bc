using System.Text;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Http.Features;

namespace BudgetPerformance.Web.Tests.Infrastructure.Security;

public sealed class UrlEncodedFieldsTests
{
    [Theory]
    [InlineData("a=1&b=2", "a", "1")]
    [InlineData("a=%E5%85%B3%E5%BF%83", "a", "关心")]
    [InlineData("a=%F0%A0%AE%B7", "a", "𠮷")]
    [InlineData("a=1+1%2B1", "a", "1 1+1")]
    [InlineData("a", "a", "")]
    [InlineData("a=", "a", "")]
    [InlineData("a=b=c", "a", "b=c")]
    [InlineData("&&a=1&", "a", "1")]
    [InlineData("a%5B0%5D=1", "a[0]", "1")]
    [InlineData("a=100%", "a", "100%")]
    [InlineData("a=%zz", "a", "%zz")]
    [InlineData("a=%2525", "a", "%25")]
    [InlineData("a=10%00", "a", "10\uFFFD")]
    [InlineData("a=%C0%CF%B8%C9", "a", "\uFFFDϸ\uFFFD")]
    [InlineData("a=%ED%A0%80", "a", "\uFFFD\uFFFD\uFFFD")]
    public void Fields_are_decoded_once_and_what_is_broken_can_be_seen(string text, string name, string value) =>
        Assert.Equal(value, UrlEncodedFields.Read(Encoding.UTF8.GetBytes(text), new FormOptions())[name]);

    [Fact]
    public void A_name_that_comes_twice_has_both_values() =>
        Assert.Equal(["1", "2"], UrlEncodedFields.Read("a=1&a=2"u8, new FormOptions())["a"].ToArray());

    [Fact]
    public void More_fields_than_the_limit_are_refused() =>
        Assert.Throws<InvalidDataException>(() => UrlEncodedFields.Read("a=1&b=2&c=3"u8, new FormOptions { ValueCountLimit = 2 }));

    [Fact]
    public void A_value_longer_than_the_limit_is_refused() =>
        Assert.Throws<InvalidDataException>(() => UrlEncodedFields.Read("a=12345"u8, new FormOptions { ValueLengthLimit = 4 }));
}
