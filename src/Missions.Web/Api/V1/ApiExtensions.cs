using System.Text.Json.Serialization;

namespace Missions.Web.Api.V1;

/// <summary>The public interface: no account, no cookie, no antiforgery, nothing written, no outgoing call.</summary>
public static class ApiExtensions
{
    public const string DocumentName = "v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddOpenApi(DocumentName, ApiDescription.Configure);
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddRateLimiter(RequestRate.Configure);
        return services;
    }

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi().AllowAnonymous();
        app.MapPost(EstimatesEndpoint.Path, EstimatesEndpoint.EstimateAsync)
            .AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RequestRate.Policy)
            .WithName("estimate").WithTags("Emissions")
            .WithSummary("Distance and emissions of legs")
            .WithDescription("Computes each leg with the factor set named, and the totals. Kilometres are geodesic unless a real distance is given.")
            .Accepts<EstimateRequest>("application/json", "*/*")
            .Produces<EstimateAnswer>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        app.MapGet(PlacesEndpoint.Path, PlacesEndpoint.Search)
            .AllowAnonymous().RequireRateLimiting(RequestRate.Policy)
            .WithName("places").WithTags("Places")
            .WithSummary("Places whose name starts with a text")
            .WithDescription("Towns, French communes, airports, railway stations and scientific sites, from data shipped with the product.")
            .Produces<IReadOnlyList<PlaceAnswer>>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        app.MapGet(ResolveEndpoint.Path, ResolveEndpoint.Resolve)
            .AllowAnonymous().RequireRateLimiting(RequestRate.Policy)
            .WithName("resolve").WithTags("Places")
            .WithSummary("The place that a free text means")
            .WithDescription("Reads a name as spreadsheets have it: upper case, CEDEX, postcodes, countries, typing errors, IATA codes. What is not sure is ambiguous, never guessed.")
            .Produces<ResolutionAnswer>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
    }
}
