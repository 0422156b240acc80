using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Geo.Places;

namespace Missions.Web.Api.V1;

/// <summary>What is wrong with a request, by the JSON path of the field: <c>legs[0].from.lat</c>.</summary>
internal sealed class RequestProblems(IStringLocalizer<Shared> text)
{
    private const int MostCandidates = 20;

    private readonly SortedDictionary<string, List<string>> _errors = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IReadOnlyList<PlaceAnswer>> _candidates = new(StringComparer.Ordinal);

    /// <summary>Places cannot be looked for yet: whoever asks is told when to come back, whatever else is wrong.</summary>
    public bool IsWarmingUp { get; set; }

    public bool Any => _errors.Count > 0 || IsWarmingUp;

    /// <param name="path">The path of the field.</param>
    /// <param name="sentence">French text, a key of the resources.</param>
    /// <param name="arguments">What fills it.</param>
    public void Add(string path, string sentence, params object[] arguments)
    {
        if (!_errors.TryGetValue(path, out var sentences))
            _errors.Add(path, sentences = []);
        sentences.Add(text[sentence, Array.ConvertAll(arguments, Written)]);
    }

    public void AddAmbiguous(string path, string name, IReadOnlyList<PlaceMatch> candidates)
    {
        Add(path, "« {0} » peut désigner plusieurs lieux, ou un autre que le plus proche : donnez le nom exact et le pays, ou la latitude et la longitude.", name);
        _candidates[path] = [.. candidates.Take(MostCandidates).Select(PlaceAnswer.Of)];
    }

    public IResult ToResult()
    {
        if (IsWarmingUp)
            return WarmingUp.Result(text);
        var problem = new HttpValidationProblemDetails(_errors.Select(error => KeyValuePair.Create(error.Key, error.Value.ToArray())))
        {
            Status = StatusCodes.Status400BadRequest,
            Title = text["Demande incorrecte"],
            Detail = _errors.Values.First()[0],
        };
        if (_candidates.Count > 0)
            problem.Extensions["candidates"] = _candidates;
        return Results.Problem(problem);
    }

    private static object Written(object argument) => argument is double number ? number.ToString(CultureInfo.InvariantCulture) : argument;
}
