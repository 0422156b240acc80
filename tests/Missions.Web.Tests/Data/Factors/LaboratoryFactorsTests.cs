using Missions.Geo.Emissions;
using Missions.Testing.Databases;
using Missions.Web.Data.Factors;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Data.Factors;

public sealed class LaboratoryFactorsTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Choice_MadeThroughOneReplica_HoldsAtOnceForAnother(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);
        LaboratoryFactors here = new(), there = new();
        Assert.Equal("apc-2020-11", (await store.ReadAsync(db => there.ReadAsync(db))).ForYear(2026).Id);

        await ChooseAsync(store, 2026, "climactions-2023");

        Assert.All(
            await Task.WhenAll(new[] { here, there }.Select(replica => store.ReadAsync(db => replica.ReadAsync(db)))),
            catalogue => Assert.Equal(["apc-2020-11", "climactions-2023"], new[] { 2025, 2026 }.Select(year => catalogue.ForYear(year).Id), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Reading_WithinATransaction_SeesWhatItWrites(DatabaseKind kind)
    {
        await using var store = await Store.OpenAsync(kind);
        var factors = new LaboratoryFactors();

        var chosen = await store.Write.InTransaction(async db =>
        {
            db.FactorChoices.Add(new() { Year = 2026, SetId = "apc-2020-10", ChosenAt = Store.Now });
            await db.SaveChangesAsync();
            return (await factors.ReadAsync(db)).ForYear(2026).Id;
        });

        Assert.Equal("apc-2020-10", chosen);
    }

    [Fact]
    public async Task OwnSet_OncePublished_IsReadBesideTheShippedOnesAndKept()
    {
        await using var store = await Store.OpenAsync(DatabaseKind.Sqlite);
        var factors = new LaboratoryFactors();
        await PublishAsync(store, version: 1);
        var first = (await store.ReadAsync(db => factors.ReadAsync(db))).Get("labo-v1");

        await PublishAsync(store, version: 2);
        await ChooseAsync(store, 2027, "labo-v2");
        var catalogue = await store.ReadAsync(db => factors.ReadAsync(db));

        Assert.Equal(FactorSetCatalogue.Embedded.All.Count + 2, catalogue.All.Count);
        Assert.Same(first, catalogue.Get("labo-v1"));
        Assert.Equal("labo-v2", catalogue.ForYear(2027).Id);
        Assert.Same(catalogue, await store.ReadAsync(db => factors.ReadAsync(db)));
    }

    private static Task ChooseAsync(Store store, int year, string set) => store.Write.InTransaction(db =>
    {
        db.FactorChoices.Add(new() { Year = year, SetId = set, ChosenAt = Store.Now });
        return Task.CompletedTask;
    });

    private static Task PublishAsync(Store store, int version) => store.Write.InTransaction(async db =>
    {
        var unit = new Unit(Guid.CreateVersion7(), $"Unité {version}", $"U{version}");
        var person = new Person(Guid.CreateVersion7(), "Ada", "Martin", $"ada{version}@demo.example", unit.Id);
        db.AddRange(unit, person);
        await db.SaveChangesAsync();
        var id = FactorSetVersion.IdOf("labo", version);
        db.FactorSets.Add(new()
        {
            Id = Guid.CreateVersion7(),
            SetId = id,
            Name = "labo",
            Version = version,
            Json = $$"""{ "id": "{{id}}", "source": "Tests", "published": "2026", "modes": [] }""",
            Note = "Essai",
            PublishedById = person.Id,
            PublishedAt = Store.Now,
        });
    });
}
