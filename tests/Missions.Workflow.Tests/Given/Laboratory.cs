using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Substitutions;

namespace Missions.Workflow.Tests.Given;

/// <summary>A laboratory of two teams under two employers, with everyone in place; a test changes what it is about.</summary>
internal sealed class Laboratory
{
    /// <summary>A Monday, 10:00 in Paris.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Spring = new(2026, 1, 1);

    private readonly List<Person> _people = [];

    public Laboratory()
    {
        Cosmology = new(Guid.CreateVersion7(), "Cosmologie", "COSMO", parentId: Whole.Id);
        Neutrinos = new(Guid.CreateVersion7(), "Neutrinos", "NEUT", parentId: Whole.Id);
        Researcher = Named("Ada", "Morel", Cosmology);
        Colleague = Named("Luc", "Garnier", Neutrinos);
        Manager = Named("Paul", "Lenoir", Whole);
        Replacement = Named("Inès", "Roche", Whole);
        BudgetHolder = Named("Zoé", "Marchand", Cosmology);
        SecurityOfficer = Named("Noé", "Perrin", Whole);
        Director = Named("Rose", "Aubert", Whole);
        Deputy = Named("Marc", "Vidal", Whole);
        Administrator = Named("Lise", "Colin", Whole);

        Grant(Manager, Role.Manager);
        Grant(BudgetHolder, Role.BudgetHolder, Cosmology);
        Grant(SecurityOfficer, Role.SecurityOfficer);
        OwnRightToSign = Grant(Director, Role.Signatory, capacity: "Directrice de l’unité");
        Grant(Administrator, Role.Administrator);
    }

    public Unit Whole { get; } = new(Guid.CreateVersion7(), "Laboratoire d’essai", "LE");

    public Unit Cosmology { get; }

    public Unit Neutrinos { get; }

    public Institution Council { get; } = new(Guid.CreateVersion7(), "Conseil de la recherche", "CR", employs: true, pays: true);

    public Institution University { get; } = new(Guid.CreateVersion7(), "Université d’essai", "UE", employs: true, pays: true);

    public Person Researcher { get; }

    public Person Colleague { get; }

    public Person Manager { get; }

    public Person Replacement { get; }

    public Person BudgetHolder { get; }

    public Person SecurityOfficer { get; }

    public Person Director { get; }

    public Person Deputy { get; }

    public Person Administrator { get; }

    public RoleGrant OwnRightToSign { get; }

    public LabCalendar Calendar { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));

    public DateTimeOffset Now { get; set; } = Monday;

    public List<RoleGrant> Grants { get; } = [];

    public List<Substitution> Substitutions { get; } = [];

    /// <summary>What the risk list knows; nothing to begin with.</summary>
    public List<RiskEntry> Risk { get; } = [];

    public List<SigningDelegation> Delegations { get; } = [];

    /// <summary>Who may act, now.</summary>
    public Authority Authority => new(
        new OrganisationSnapshot([Whole, Cosmology, Neutrinos], Grants, Substitutions, _people.Where(person => !person.Active).Select(person => person.Id), Delegations),
        Calendar,
        Now)
    {
        Risk = new(Risk, Calendar.DayOf(Now)),
    };

    public RoleGrant Grant(
        Person person, Role role, Unit? unit = null, DateOnly? from = null, DateOnly? until = null, Institution? employer = null,
        string? capacity = null, string? delegation = null)
    {
        var grant = new RoleGrant(
            Guid.CreateVersion7(), person.Id, role, (unit ?? Whole).Id, from ?? Spring, until, employer?.Id,
            capacity ?? (role == Role.Signatory ? "Par délégation" : null), delegation);
        Grants.Add(grant);
        return grant;
    }

    /// <summary>Names a signatory by delegation, next to the director.</summary>
    public RoleGrant Delegate(Person person) => Grant(person, Role.Signatory, capacity: "Directeur adjoint", delegation: "DEC-2026-07");

    /// <summary>Records that the director delegates signing; a test says what it limits.</summary>
    public SigningDelegation DelegateFor(Person delegated, Func<DelegationTerms, DelegationTerms>? limit = null, Person? principal = null)
    {
        var terms = new DelegationTerms
        {
            Id = Guid.CreateVersion7(),
            PrincipalId = (principal ?? Director).Id,
            DelegateId = delegated.Id,
            Reference = "DEC-2026-11",
            Capacity = "Directeur adjoint",
            From = Spring,
            Until = new DateOnly(2026, 12, 31),
            UnitIds = [Whole.Id],
        };
        var delegation = SigningDelegation.Record(limit?.Invoke(terms) ?? terms);
        Delegations.Add(delegation);
        return delegation;
    }

    public Substitution Away(
        Person absent, Person substitute, DateOnly? from = null, DateOnly? until = null, SubstitutionScope scope = SubstitutionScope.Both)
    {
        var substitution = new Substitution(
            Guid.CreateVersion7(), absent.Id, substitute.Id, from ?? Spring, until ?? new DateOnly(2026, 12, 31), scope);
        Substitutions.Add(substitution);
        return substitution;
    }

    private Person Named(string givenName, string familyName, Unit unit)
    {
        var person = new Person(Guid.CreateVersion7(), givenName, familyName, $"{givenName}@lab.example", unit.Id);
        person.Describe(new PersonProfile { GivenName = givenName, FamilyName = familyName, EmployerId = Council.Id });
        _people.Add(person);
        return person;
    }
}
