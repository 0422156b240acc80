using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Absences;

/// <summary>Says what stands against an absence or a delegation, in the language of the request.</summary>
public sealed class Objections(IStringLocalizer<Shared> text, Formats formats)
{
    public string Say(Objection objection)
    {
        ArgumentNullException.ThrowIfNull(objection);
        return text[objection.Sentence, [.. objection.Arguments.Select(argument => argument is DateOnly day ? formats.Day(day) : argument)]];
    }
}
