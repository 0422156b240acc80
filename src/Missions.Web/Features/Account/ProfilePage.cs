using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Account;

/// <summary>The profile form and what surrounds it.</summary>
/// <param name="Form">What is filled in.</param>
/// <param name="Email">The address of the account, which only an administrator changes.</param>
/// <param name="Unit">The person's unit.</param>
/// <param name="Employers">The institutions that may employ.</param>
/// <param name="Administrative">How the administrative residence was read; settled before anything is sent.</param>
/// <param name="Family">How the family residence was read.</param>
public sealed record ProfilePage(
    ProfileForm Form, string Email, string Unit, IReadOnlyList<Institution> Employers, PlaceReading Administrative, PlaceReading Family);

/// <summary>One residence on the form.</summary>
public sealed record PlaceInput(string Prefix, string Label, string Help, PlaceField Field, PlaceReading Reading, bool Required);
