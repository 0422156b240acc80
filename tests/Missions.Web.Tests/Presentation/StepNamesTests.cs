using System.Globalization;
using Missions.Web.Presentation;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Presentation;

public sealed class StepNamesTests
{
    [Fact]
    public void Of_EachStepOfTheRouteThatTheApplicationProposes_HasAnEnglishName()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        var steps = DefaultPolicy.Publish(DateTimeOffset.UnixEpoch).Steps.Select(step => step.Name).ToList();

        Assert.Equal(["Manager’s approval", "Budget holder’s agreement", "Security opinion", "Signature"], steps.Select(StepNames.Of));
        Assert.Equal("Manager’s approval, Accord du directeur du projet", StepNames.OfEach("Visa du gestionnaire, Accord du directeur du projet"));
    }

    [Fact]
    public void Of_AnyStep_IsAsItIsNamedInFrench()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

        Assert.Equal("Visa du gestionnaire", StepNames.Of("Visa du gestionnaire"));
    }
}
