namespace Missions.Web.Documents.Pdf;

/// <summary>A page to lay over those of an order, as a file of its own, and what it says to whoever cannot see it.</summary>
public sealed record Stamp(ReadOnlyMemory<byte> Page, string Text);
