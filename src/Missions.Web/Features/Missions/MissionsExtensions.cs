using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Missions;

public static class MissionsExtensions
{
    /// <summary>More stages than this in a form are not even read; the rule of the content refuses far fewer.</summary>
    private const int MaximumStagesRead = 8192;

    /// <summary>A long text, six bytes a letter once encoded, is read and shown again with what is wrong with it.</summary>
    private const int MaximumTextRead = 10 * 1024 * 1024;

    /// <summary>The traveller's side: the form, the list and what one may do with one's own requests.</summary>
    public static IServiceCollection AddMissions(this IServiceCollection services)
    {
        services.Configure<FormOptions>(options => options.ValueLengthLimit = MaximumTextRead);
        services.Configure<MvcOptions>(options => options.MaxModelBindingCollectionSize = MaximumStagesRead);
        services.AddNavigation(new("Mes missions", Links.Missions, 10, "Suivre vos demandes, les reprendre, télécharger vos ordres de mission."));
        services.AddNavigation(new("Nouvelle mission", Links.NewMission, 11, "Demander un ordre de mission ; le brouillon s’enregistre tout seul."));
        return services
            .AddScoped<PlaceReader>().AddScoped<PlaceSearches>().AddScoped<FormReader>().AddScoped<FormProblems>().AddScoped<Travellers>()
            .AddScoped<ChoiceReader>().AddScoped<ForecastReader>().AddScoped<FormPageReader>().AddScoped<MissionPages>().AddScoped<MissionList>()
            .AddScoped<SaveDraft>().AddScoped<SubmitMission>().AddScoped<WithdrawMission>().AddScoped<DuplicateMission>()
            .AddScoped<DeleteDraft>().AddScoped<AddGuest>().AddScoped<NameGuest>().AddScoped<CancelMission>().AddScoped<ConfirmTravel>().AddScoped<AnswerQuestion>().AddScoped<CorrectRequest>()
            .AddScoped<CorrectedForm>().AddScoped<CorrectTravel>().AddScoped<AmendOrder>()
            .AddScoped<RenewGuestLink>().AddScoped<RevokeGuestLink>();
    }
}
