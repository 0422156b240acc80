using Missions.Web.Presentation;

namespace Missions.Web.Tests.Presentation;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("1250,50", 125_050L)]
    [InlineData("1 250.5 €", 125_050L)]
    [InlineData("0", 0L)]
    [InlineData("-3", -300L)]
    public void IsMoney_AmountAsPeopleWriteIt_IsCents(string typed, long expected)
    {
        Assert.True(TypedText.IsMoney(typed, out var cents));
        Assert.Equal(expected, cents);
    }

    [Theory]
    [InlineData("12,345")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("douze")]
    public void IsMoney_AnythingElse_IsRefused(string typed) => Assert.False(TypedText.IsMoney(typed, out _));

    [Theory]
    [InlineData("2026-04-07")]
    [InlineData("07/04/2026")]
    [InlineData("7.4.2026")]
    public void IsDay_UsualForms_AreTheSameDay(string typed)
    {
        Assert.True(TypedText.IsDay(typed, out var day));
        Assert.Equal(new DateOnly(2026, 4, 7), day);
    }

    [Theory]
    [InlineData("14:32", 14, 32)]
    [InlineData("9h05", 9, 5)]
    public void IsTime_UsualForms_AreRead(string typed, int hour, int minute)
    {
        Assert.True(TypedText.IsTime(typed, out var time));
        Assert.Equal(new TimeOnly(hour, minute), time);
    }

    [Fact]
    public void Clean_ControlCharacters_AreGoneAndLinesKept() => Assert.Equal("a\nbc", TypedText.Clean(" a\r\nb\u0007c "));
}
