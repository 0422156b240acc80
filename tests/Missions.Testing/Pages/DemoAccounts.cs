namespace Missions.Testing.Pages;

/// <summary>The accounts of the demonstration laboratory.</summary>
public static class DemoAccounts
{
    public const string Password = "Demo-2026!";
    public const string Traveller = "chercheuse@demo.example";
    public const string OtherTraveller = "chercheur@demo.example";
    public const string Manager = "gestionnaire@demo.example";
    public const string Substitute = "remplacante@demo.example";
    public const string BudgetHolder = "porteur@demo.example";
    public const string SecurityOfficer = "surete@demo.example";
    public const string Director = "directrice@demo.example";
    public const string Deputy = "adjoint@demo.example";
    public const string CarbonReferent = "referent@demo.example";
    public const string Administrator = "admin@demo.example";

    public static IReadOnlyList<string> All { get; } =
    [
        Traveller, OtherTraveller, Manager, Substitute, BudgetHolder,
        SecurityOfficer, Director, Deputy, CarbonReferent, Administrator,
    ];
}
