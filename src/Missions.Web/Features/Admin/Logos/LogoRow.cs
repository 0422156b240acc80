namespace Missions.Web.Features.Admin.Logos;

/// <summary>A laboratory or an institution, and the logo it has.</summary>
public sealed record LogoRow(Guid OwnerId, string Name, string? Sha256);
