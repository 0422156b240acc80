namespace Missions.Web.Features.Follow;

public static class FollowExtensions
{
    public static IServiceCollection AddFollow(this IServiceCollection services) => services.AddScoped<AnswerByLink>().AddScoped<NoteVisit>();
}
