using System.Globalization;
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
    [InlineData("1 999,99", "fr", 199_999L)]
    [InlineData("1\u202F999,99 €", "en", 199_999L)]
    [InlineData("1999.99", "fr", 199_999L)]
    [InlineData("1999,99", "en", 199_999L)]
    [InlineData("1,999.99", "fr", 199_999L)]
    [InlineData("€1,999.99", "en", 199_999L)]
    [InlineData("1.999,99", "fr", 199_999L)]
    [InlineData("1.999,99", "en", 199_999L)]
    [InlineData("1,234,567", "fr", 123_456_700L)]
    [InlineData("1.234.567,8", "en", 123_456_780L)]
    [InlineData("1,999", "en", 199_900L)]
    [InlineData("-1,999", "en", -199_900L)]
    [InlineData("12,5", "en", 1_250L)]
    public void IsMoney_ThousandsAndDecimals_AreReadInTheLanguageOfTheReader(string typed, string language, long expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);

        Assert.True(TypedText.IsMoney(typed, out var cents));
        Assert.Equal(expected, cents);
    }

    [Theory]
    [InlineData("1,999", "fr")]
    [InlineData("1.999", "fr")]
    [InlineData("1.999", "en")]
    [InlineData("0,999", "en")]
    [InlineData("1,99,999", "en")]
    [InlineData("1,999,99", "en")]
    [InlineData("1.999.99", "fr")]
    [InlineData("1,999.99.9", "en")]
    [InlineData("1999,999.99", "en")]
    [InlineData("--1", "en")]
    public void IsMoney_WhatMightBeSomethingElse_IsRefused(string typed, string language)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);

        Assert.False(TypedText.IsMoney(typed, out _));
    }

    [Theory]
    [InlineData("1,395 km", "en", 1395)]
    [InlineData("1,395 km", "fr", 1.395)]
    [InlineData("1 480,5", "fr", 1480.5)]
    [InlineData("1,480.5", "en", 1480.5)]
    public void IsKilometres_AsTheReaderWritesThem_AreRead(string typed, string language, double expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);

        Assert.True(TypedText.IsKilometres(typed, out var kilometres));
        Assert.Equal((decimal)expected, kilometres);
    }

    [Theory]
    [InlineData("12,345")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("douze")]
    public void IsMoney_AnythingElse_IsRefused(string typed)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr");

        Assert.False(TypedText.IsMoney(typed, out _));
    }

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
