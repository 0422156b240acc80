using System.Text;
using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

public sealed class FactorSetValidationTests
{
    private const string Flat = """{ "name": "c", "curve": { "segments": [ { "from": 0, "a": 0, "b": 0.1 } ] } }""";

    [Theory]
    [InlineData("""{ "from": 0, "to": 500, "a": 0, "b": 1 }, { "from": 600, "a": 0, "b": 1 }""", "gap from 500 to 600")]
    [InlineData("""{ "from": 0, "to": 500, "a": 0, "b": 1 }, { "from": 400, "a": 0, "b": 1 }""", "overlap from 400 to 500")]
    [InlineData("""{ "from": 500, "a": 0, "b": 1 }, { "from": 0, "to": 500, "a": 0, "b": 1 }""", "gap from 0 to 500")]
    [InlineData("""{ "from": 10, "a": 0, "b": 1 }""", "gap from 0 to 10")]
    [InlineData("""{ "from": 0, "a": 0, "b": 1 }, { "from": 10, "a": 0, "b": 1 }""", "only the last segment")]
    [InlineData("""{ "from": 0, "to": 500, "a": 0, "b": 1 }""", "last segment must have no end")]
    [InlineData("""{ "from": 0, "to": 0, "a": 0, "b": 1 }, { "from": 0, "a": 0, "b": 1 }""", "must end beyond")]
    [InlineData("""{ "from": 0, "a": -1, "b": 1 }""", "negative emission")]
    [InlineData("""{ "from": 0, "a": 1, "b": -1 }""", "negative emission")]
    [InlineData("""{ "from": 0, "to": 5, "a": 1, "b": -1 }, { "from": 5, "a": 1, "b": 1 }""", "negative emission")]
    [InlineData("""{ "from": 0, "a": 1e999, "b": 1 }""", "finite")]
    [InlineData("""{ "from": 0, "a": 0, "b": 1, "uncertainty": -0.1 }""", "segments[0].uncertainty")]
    [InlineData("""{ "from": 0, "a": 0, "b": 1e300 }""", "segments[0].b: the number must be finite and in [-1000, 1000]")]
    [InlineData("null", "segments[0]: a value is missing")]
    public void Segments_NotUsable_AreRefusedWithTheReason(string segments, string reason) =>
        AssertRefused(WithCategories($$"""{ "name": "c", "curve": { "segments": [ {{segments}} ] } }"""), reason);

    [Theory]
    [InlineData("""{ "knots": [ { "kilometres": 10, "grams": 1 }, { "kilometres": 10, "grams": 2 } ] }""", "ascending")]
    [InlineData("""{ "knots": [ { "kilometres": 10, "grams": -1 } ] }""", "knot")]
    [InlineData("""{ }""", "either segments or knots")]
    public void Knots_NotUsable_AreRefusedWithTheReason(string curve, string reason) =>
        AssertRefused(WithCategories($$"""{ "name": "c", "curve": {{curve}} }"""), reason);

    [Theory]
    [InlineData("", "last category must fit every leg")]
    [InlineData($"{Flat}, {Flat}", "same name")]
    [InlineData("""{ "name": "a", "curve": { "segments": [ { "from": 0, "a": 0, "b": 1 } ] } }, """ + Flat, "only the last category")]
    [InlineData("""{ "name": "a", "train": "tgv", "curve": { "segments": [ { "from": 0, "a": 0, "b": 1 } ] } }, """ + Flat, "only a train")]
    [InlineData("""{ "name": "a", "between": { "ends": "any", "countries": [ "fr" ] }, "curve": { "segments": [ { "from": 0, "a": 0, "b": 1 } ] } }, """ + Flat, "'fr'")]
    [InlineData("""{ "name": "c", "split": { "combustion": 0.5, "upstream": 0.2, "manufacturing": 0.2 }, "curve": { "segments": [ { "from": 0, "a": 0, "b": 1 } ] } }""", "sum to 1")]
    public void Categories_NotUsable_AreRefusedWithTheReason(string categories, string reason) =>
        AssertRefused(WithCategories(categories), reason);

    [Theory]
    [InlineData("""{ "mode": "walk", "categories": [ """ + Flat + """ ] }""", "no factor for this mode")]
    [InlineData("""{ "mode": "none", "categories": [ """ + Flat + """ ] }""", "no factor for this mode")]
    [InlineData("""{ "mode": "bus", "categories": [ """ + Flat + """ ] }, { "mode": "bus", "categories": [ """ + Flat + """ ] }""", "given twice")]
    [InlineData("""{ "mode": "bus", "detour": { "factor": 0.9, "kilometres": 0 }, "categories": [ """ + Flat + """ ] }""", "modes[0].detour.factor: the number must be finite and in [1, 10]")]
    [InlineData("""{ "mode": "bus", "detour": { "factor": 1, "kilometres": -5 }, "categories": [ """ + Flat + """ ] }""", "modes[0].detour.kilometres: the number must be finite and in [0, 5000]")]
    [InlineData("null", "modes[0]: a value is missing")]
    [InlineData("""{ "mode": "bus", "categories": [ null ] }""", "modes[0].categories[0]: a value is missing")]
    [InlineData("""{ "mode": "bus", "categories": [ { "name": "a", "energy": "electric", "curve": { "segments": [ { "from": 0, "a": 0, "b": 1 } ] } }, """ + Flat + """ ] }""", "only a car")]
    [InlineData("""{ "mode": "bus", "categories": [ { "name": "a", "town": { }, "curve": { "segments": [ { "from": 0, "a": 0, "b": 1 } ] } }, """ + Flat + """ ] }""", "needs a limit")]
    [InlineData("""{ "mode": "bus", "mode": "car", "categories": [ """ + Flat + """ ] }""", "Not a factor set")]
    [InlineData("""{ "mode": "zeppelin", "categories": [ """ + Flat + """ ] }""", "Not a factor set")]
    [InlineData("""{ "mode": "bus", "categories": [ """ + Flat + """ ], "colour": "blue" }""", "Not a factor set")]
    public void Modes_NotUsable_AreRefusedWithTheReason(string modes, string reason) =>
        AssertRefused(WithModes(modes), reason);

    [Fact]
    public void Set_WhoseValidityEndsBeforeItStarts_IsRefused() =>
        AssertRefused(WithModes("").Replace("\"modes\"", "\"validFrom\": 2025, \"validTo\": 2024, \"modes\"", StringComparison.Ordinal), "first year");

    [Theory]
    [InlineData("\"id\": \"bad\"", "\"id\": \"Bad set\"", "id: the identifier")]
    [InlineData("\"id\": \"bad\"", "\"id\": \"<script>\"", "id: the identifier")]
    [InlineData("Tests", "", "source: a text")]
    [InlineData("2026-01-01", "2026-13", "published: the publication")]
    [InlineData("2026-01-01", "2026", null)]
    [InlineData("\"modes\"", "\"validFrom\": 3, \"modes\"", "validFrom: the number")]
    public void Heading_NotUsable_IsRefusedNamingTheField(string former, string now, string? reason)
    {
        var json = WithModes("").Replace(former, now, StringComparison.Ordinal);
        if (reason is null)
            Assert.Empty(FactorSetReader.Examine(json).Problems);
        else
            AssertRefused(json, reason);
    }

    [Theory]
    [InlineData("""{ "id": "x" }""", "", FactorSetFault.Missing)]
    [InlineData("""{ "id": 3 }""", "id", FactorSetFault.Unreadable)]
    [InlineData("not json", "", FactorSetFault.Unreadable)]
    [InlineData("null", "", FactorSetFault.Unreadable)]
    [InlineData("", "", FactorSetFault.Unreadable)]
    [InlineData("""{ "modes": [ { "mode": "bus", "categories": [ { "curve": { "segments": [ { "from": "NaN" } ] } } ] } ] }""", "modes[0].categories[0].curve.segments[0].from", FactorSetFault.Unreadable)]
    [InlineData("""{ "modes": [ { "colour": 1 } ] }""", "modes[0].colour", FactorSetFault.UnknownProperty)]
    [InlineData("""{ "modes": [ { "mode": "zeppelin" } ] }""", "modes[0].mode", FactorSetFault.Unreadable)]
    public void Text_ThatIsNoSet_IsExaminedWithoutThrowingAndSaysWhere(string json, string path, FactorSetFault fault)
    {
        var reading = FactorSetReader.Examine(json);
        Assert.Null(reading.Set);
        Assert.Equal((path, fault), (reading.Problems[0].Path, reading.Problems[0].Fault));
    }

    [Fact]
    public void EveryShippedSet_WrittenAndReadBack_IsTheSame()
    {
        foreach (var set in FactorSetCatalogue.Embedded.All)
        {
            var text = FactorSetReader.Write(set);
            var reading = FactorSetReader.Examine(text);
            Assert.Empty(reading.Problems);
            Assert.Equal(text, FactorSetReader.Write(reading.Set!), StringComparer.Ordinal);
        }
    }

    [Fact]
    public void EveryFault_HasASentence_OfItsOwn()
    {
        var sentences = Enum.GetValues<FactorSetFault>().Select(fault => fault.Sentence([1, 2])).ToList();
        Assert.Equal(sentences.Count, sentences.Distinct(StringComparer.Ordinal).Count());
    }

    private static string WithCategories(string categories) => WithModes($$"""{ "mode": "bus", "categories": [ {{categories}} ] }""");

    private static string WithModes(string modes) => $$"""{ "id": "bad", "source": "Tests", "published": "2026-01-01", "modes": [ {{modes}} ] }""";

    private static void AssertRefused(string json, string reason)
    {
        var error = Assert.Throws<InvalidDataException>(() => FactorSetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
