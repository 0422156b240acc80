using Microsoft.Extensions.Http;

namespace Missions.Web.Tests.Infrastructure;

/// <summary>Puts the outside world of the test at the end of every HTTP client, named or typed.</summary>
internal sealed class OutsideWorldFilter(OutsideWorld outside) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        builder.PrimaryHandler = outside;
    };
}
