using System.Globalization;
using Missions.Workflow.Orders;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Orders;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Write_OfAnObject_SortsKeysAtEveryDepthAndDropsWhatIsNull() => Assert.Equal(
        """{"a":{"x":[{"b":2,"c":3},null],"y":false},"b":"","z":1}""",
        CanonicalJson.Write(new { Z = 1, B = "", N = (string?)null, A = new { Y = false, X = new object?[] { new { C = 3, B = 2, N = (int?)null }, null } } }));

    [Fact]
    public void Write_OfTheSameValuesInAnotherOrder_IsTheSameText() =>
        Assert.Equal(CanonicalJson.Write(new { A = 1, B = 2 }), CanonicalJson.Write(new { B = 2, A = 1 }));

    [Fact]
    public void Write_OfKeys_UsesOrdinalOrder() => Assert.Equal(
        """{"B":1,"_":2,"a":3,"à":4}""",
        CanonicalJson.Write(new Dictionary<string, int>(StringComparer.Ordinal) { ["à"] = 4, ["a"] = 3, ["_"] = 2, ["B"] = 1 }));

    [Fact]
    public void Write_InAnyCulture_IsTheSameText()
    {
        var value = new { Kilograms = 1234.5, On = new DateOnly(2026, 4, 13), At = new DateTimeOffset(2026, 4, 13, 8, 30, 0, TimeSpan.Zero), Name = "Île d’Oléron" };
        var former = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal(
                """{"at":"2026-04-13T08:30:00\u002B00:00","kilograms":1234.5,"name":"Île d’Oléron","on":"2026-04-13"}""", CanonicalJson.Write(value));
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1e-9)]
    [InlineData(12345678.123456789)]
    [InlineData(1.7976931348623157E+308)]
    public void Write_OfANumber_ReadsBackToTheSameNumber(double number) =>
        Assert.Equal(number, double.Parse(CanonicalJson.Write(number), CultureInfo.InvariantCulture));

    [Fact]
    public void Write_OfNothing_IsNull() => Assert.Equal("null", CanonicalJson.Write<string?>(null));

    [Fact]
    public void Sha256_OfAText_IsThatOfItsBytesInUtf8()
    {
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", CanonicalJson.Sha256(""));
        Assert.Equal("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c", CanonicalJson.Sha256("é"));
    }

    [Fact]
    public void FrozenContent_HashesItsText() =>
        Assert.Equal(CanonicalJson.Sha256(Scenario.Sign().Snapshot.Json), Scenario.Sign().Snapshot.Sha256);
}
