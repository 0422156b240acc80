namespace Missions.Geo.Places;

/// <summary>A place that a search offers, with what tells it from its namesakes.</summary>
/// <param name="Place">The place.</param>
/// <param name="Region">Its state, province or French department, as its people write it; empty when unknown.</param>
/// <param name="Postcodes">Its French postcodes, parted by spaces; empty elsewhere.</param>
/// <param name="Iata">The code of an airport; empty elsewhere.</param>
public sealed record PlaceMatch(Place Place, string Region, string Postcodes, string Iata);
