using Microsoft.AspNetCore.Identity;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Geo.Units;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Demo;

/// <summary>The laboratory of the demonstration: its units, supervising bodies, projects, people, roles and lead times.</summary>
public sealed class DemoLaboratory
{
    /// <summary>A constant, so that two replicas seeding at once collide on it and one gives way.</summary>
    public static readonly Guid LaboratoryId = Guid.Parse("0190a000-0000-7000-8000-000000000001");

    private readonly Dictionary<string, Person> _people;

    public DemoLaboratory(DateOnly since, DateOnly today)
    {
        Institution[] institutions =
        [
            new(Guid.CreateVersion7(), "Centre national de la recherche scientifique", "CNRS", employs: true, pays: true)
            {
                Document = new() { Kind = DocumentKind.Request, Tool = "Geslab", ExpectsNumber = true },
            },
            new(Guid.CreateVersion7(), "Université Paris Cité", "UPCité", employs: true, pays: true),
        ];
        Institutions = institutions;
        Units =
        [
            new(LaboratoryId, "Laboratoire Astroparticule et Cosmologie", "APC", "Paris"),
            new(Guid.CreateVersion7(), "Équipe Cosmologie", "Cosmologie", parentId: LaboratoryId),
            new(Guid.CreateVersion7(), "Équipe Neutrinos", "Neutrinos", parentId: LaboratoryId),
        ];
        _people = DemoAccount.All.Select(Describe).ToDictionary(person => person.Email.Split('@')[0], StringComparer.Ordinal);
        Projects =
        [
            new(Guid.CreateVersion7(), "EOTP-24-COSMO", "Fond diffus cosmologique", Units[1].Id, this["porteur"].Id, institutions[0].Id),
            new(Guid.CreateVersion7(), "EOTP-25-NEUTR", "Neutrinos de haute énergie", Units[2].Id, payerId: institutions[0].Id),
            new(Guid.CreateVersion7(), "REC-SOUTIEN", "Soutien de base de l’unité", LaboratoryId, payerId: institutions[1].Id),
        ];
        Grants =
        [
            .. from account in DemoAccount.All
               where account.Role is not null
               select new RoleGrant(
                   Guid.CreateVersion7(), this[account.Login].Id, account.Role!.Value, LaboratoryId, since,
                   capacity: account.Capacity),
        ];
        Delegations =
        [
            .. from account in DemoAccount.All
               where account.DelegationReference is not null
               select SigningDelegation.Record(new()
               {
                   Id = Guid.CreateVersion7(),
                   PrincipalId = this["directrice"].Id,
                   DelegateId = this[account.Login].Id,
                   Reference = account.DelegationReference!,
                   Capacity = account.Capacity!,
                   From = since,
                   Until = new DateOnly(today.Year + 1, 12, 31),
                   UnitIds = [LaboratoryId],
               }),
        ];
        Substitution = new(Guid.CreateVersion7(), this["gestionnaire"].Id, this["remplacante"].Id, today, today.AddDays(60));
        LeadTimes =
        [
            .. from institution in institutions
               from time in new[] { (LeadTimeCase.Domestic, 5), (LeadTimeCase.Overseas, 15), (LeadTimeCase.Abroad, 15) }
               select new LeadTime(Guid.CreateVersion7(), institution.Id, time.Item1, time.Item2, since),
            .. from institution in institutions
               select new LeadTime(Guid.CreateVersion7(), institution.Id, LeadTimeCase.Opinion, 30, since, DayCount.Calendar),
        ];
    }

    public IReadOnlyList<Institution> Institutions { get; }

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<Project> Projects { get; }

    public IReadOnlyList<RoleGrant> Grants { get; }

    public IReadOnlyList<SigningDelegation> Delegations { get; }

    public Substitution Substitution { get; }

    public IReadOnlyList<LeadTime> LeadTimes { get; }

    public static Place Apc { get; } = new(
        "APC, Paris 13e", "FR", new GeoPoint(48.829, 2.382), PlaceKind.Residence, "laboratory", "apc");

    public Person this[string login] => _people[login];

    public void AddTo(MissionsDbContext db, IPasswordHasher<Account> hasher, ILookupNormalizer names, DateTimeOffset now)
    {
        db.AddRange(Units);
        db.AddRange(Institutions);
        db.AddRange(_people.Values);
        db.AddRange(Projects);
        db.AddRange(Grants);
        db.AddRange(Delegations);
        db.Add(Substitution);
        db.AddRange(LeadTimes);
        foreach (var person in _people.Values)
        {
            var account = new Account
            {
                Id = person.Id,
                UserName = person.Email,
                NormalizedUserName = names.NormalizeName(person.Email),
                Email = person.Email,
                NormalizedEmail = names.NormalizeEmail(person.Email),
                EmailConfirmed = true,
                LockoutEnabled = true,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                CreatedAt = now,
            };
            account.PasswordHash = hasher.HashPassword(account, DemoAccount.Password);
            db.Add(account);
        }
    }

    /// <summary>A set for every year that a page of the demonstration shows; that of its missions is the default one.</summary>
    public IEnumerable<FactorChoice> FactorChoices(DateOnly today, DateTimeOffset now) =>
        from year in Enumerable.Range(today.Year - 2, 4)
        let set = year == today.Year - 2 ? "ges1point5-2020" : FactorSetCatalogue.DefaultId
        select new FactorChoice { Year = year, SetId = set, ChosenById = this["referent"].Id, ChosenAt = now };

    private Person Describe(DemoAccount account, int index)
    {
        var unit = index switch { 0 or 4 => Units[1], 1 => Units[2], _ => Units[0] };
        var person = new Person(Guid.CreateVersion7(), account.GivenName, account.FamilyName, account.Email, unit.Id);
        person.Describe(new PersonProfile
        {
            GivenName = account.GivenName,
            FamilyName = account.FamilyName,
            Title = account.Title,
            Matricule = FormattableString.Invariant($"{index + 1:00}-DEMO-{4200 + (index * 37)}"),
            Status = account.Status,
            EmployerId = Institutions[account.Status is PersonStatus.Lecturer ? 1 : 0].Id,
            AdministrativeResidence = Apc,
            FamilyResidence = DemoPlaces.Find("Orsay"),
        });
        return person;
    }
}
