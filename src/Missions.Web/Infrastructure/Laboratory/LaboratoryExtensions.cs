using Microsoft.Extensions.Options;
using Missions.Web.Data.Factors;
using Missions.Web.Infrastructure.Options;
using Missions.Workflow.Calendars;

namespace Missions.Web.Infrastructure.Laboratory;

public static class LaboratoryExtensions
{
    /// <summary>What every feature computes with: the laboratory's days and its factor sets.</summary>
    public static IServiceCollection AddLaboratory(this IServiceCollection services)
    {
        services.AddCheckedOptions<LaboratoryOptions>(LaboratoryOptions.Section);
        services.AddSingleton(s => new LabCalendar(
            TimeZoneInfo.FindSystemTimeZoneById(s.GetRequiredService<IOptions<LaboratoryOptions>>().Value.TimeZone)));
        services.AddSingleton<LaboratoryFactors>();
        return services;
    }
}
