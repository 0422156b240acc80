using Missions.Workflow.Organisation;

namespace Missions.Web.Demo;

/// <summary>An account of the demonstration laboratory. The people are invented; their password is public.</summary>
/// <param name="Login">What comes before <c>@demo.example</c>.</param>
/// <param name="GivenName">Given name.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="Title">Title.</param>
/// <param name="Status">Employment status.</param>
/// <param name="Purpose">What the account shows, in French.</param>
/// <param name="Role">The role it holds; none for a traveller.</param>
/// <param name="Capacity">The capacity in which it signs.</param>
/// <param name="DelegationReference">The decision by which it signs for the director.</param>
public sealed record DemoAccount(
    string Login, string GivenName, string FamilyName, string Title, PersonStatus Status, string Purpose, Role? Role = null,
    string? Capacity = null, string? DelegationReference = null)
{
    public const string Password = "Demo-2026!";

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("chercheuse", "Hélène", "Marchand", "Dr", PersonStatus.Researcher, "demande des missions"),
        new("chercheur", "Paul", "Lefèvre", "Dr", PersonStatus.Lecturer, "demande des missions"),
        new("gestionnaire", "Karim", "Benali", "M.", PersonStatus.Technical, "valide les demandes et fixe le payeur", Workflow.Organisation.Role.Manager),
        new("remplacante", "Sophie", "Garnier", "Mme", PersonStatus.Technical, "remplace le gestionnaire pendant son absence"),
        new("porteur", "Luc", "Fontaine", "Pr", PersonStatus.Lecturer, "tient les crédits d’un projet", Workflow.Organisation.Role.BudgetHolder),
        new("surete", "Anne", "Rolland", "Mme", PersonStatus.Technical, "consigne les avis sûreté", Workflow.Organisation.Role.SecurityOfficer),
        new("directrice", "Claire", "Dumas", "Pr", PersonStatus.Researcher, "signe les ordres de mission", Workflow.Organisation.Role.Signatory, "Directrice de l’unité"),
        new("adjoint", "Marc", "Tissier", "Dr", PersonStatus.Researcher, "signe par délégation", Capacity: "Directeur adjoint", DelegationReference: "DEC-2025-017"),
        new("referent", "Nadia", "Perrin", "Dr", PersonStatus.Technical, "tient le bilan des missions", Workflow.Organisation.Role.CarbonReferent),
        new("admin", "Yann", "Le Goff", "M.", PersonStatus.Technical, "administre les comptes et les rôles", Workflow.Organisation.Role.Administrator),
    ];

    public string Email => $"{Login}@demo.example";
}
