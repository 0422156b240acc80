namespace Missions.Web.Infrastructure.Localization;

/// <summary>
/// Names the texts of the screens: the French sentence is the key, <c>Shared.en.resx</c> beside this file has the English
/// one. In a view <c>@T["…"]</c>, in a class <c>IStringLocalizer&lt;Shared&gt;</c>.
/// </summary>
public sealed class Shared;
