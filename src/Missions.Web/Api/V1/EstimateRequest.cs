using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Missions.Geo.Emissions;

namespace Missions.Web.Api.V1;

/// <summary>A request as the description publishes it; <see cref="EstimateReader"/> reads it, field by field.</summary>
public sealed record EstimateRequest(
    [property: Description("The legs, at least one and at most 100."), MinLength(1), MaxLength(EstimateReader.MostLegs)] IReadOnlyList<LegInput> Legs,
    [property: Description("The published set of factors to compute with."), MaxLength(EstimateReader.MostLetters)] string FactorSet = FactorSetCatalogue.DefaultId,
    [property: Description("Whether to say for each leg what the other sensible modes would emit.")] bool Alternatives = false);

public sealed record LegInput(
    [property: Description("Where the leg starts.")] PlaceInput From,
    [property: Description("Where it ends.")] PlaceInput To,
    [property: Description("How it is travelled; \"none\" when not known."), JsonConverter(typeof(ApiName<TravelMode>))] TravelMode Mode,
    [property: Description("The kind of train; read for trains alone."), JsonConverter(typeof(ApiName<TrainKind>))] TrainKind Train = TrainKind.Other,
    [property: Description("People in the car, driver included; read for cars alone."), Range(1, EstimateReader.MostOccupants)] int Occupants = 1,
    [property: Description("Real one-way distance: no detour is added, and the ends need only their country.")]
    [property: Range(0d, EstimateReader.MostKilometres)] double? DistanceKm = null,
    [property: Description("Whether the same leg is travelled back.")] bool RoundTrip = false,
    [property: Description("What the car runs on, for sets that publish it; read for cars alone."), JsonConverter(typeof(ApiName<CarEnergy>))] CarEnergy Energy = CarEnergy.Unspecified,
    [property: Description("Inhabitants of the town in which the leg lies, for sets that ask for it."), Range(0, EstimateReader.MostInhabitants)] int? TownInhabitants = null);

[Description("A position, or a name that the gazetteer looks up.")]
public sealed record PlaceInput(
    [property: Description("Degrees north, WGS84; goes with lon."), Range(-90d, 90d)] double? Lat = null,
    [property: Description("Degrees east, WGS84; goes with lat."), Range(-180d, 180d)] double? Lon = null,
    [property: Description("Name of a town or site; looked up when there is neither position nor distance."), MaxLength(EstimateReader.MostLetters)] string? Name = null,
    [property: Description("ISO 3166-1 alpha-2. French overseas territories have their own codes."), RegularExpression("^[A-Za-z]{2}$")] string? CountryCode = null);
