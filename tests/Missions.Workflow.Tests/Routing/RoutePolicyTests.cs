using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Routing;

public sealed class RoutePolicyTests
{
    [Fact]
    public void Publish_NumbersItsSteps()
    {
        var policy = Policies.Of(Policies.Validation, Policies.Budget(), Policies.Signature);

        Assert.Equal([1, 2, 3], policy.Steps.Select(step => step.Position));
        Assert.Equal((1, "Circuit", null), (policy.Version, policy.Name, policy.EmployerId));
    }

    [Fact]
    public void Publish_WithoutOneSignatureAtTheEnd_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Policies.Of());
        Assert.Throws<ArgumentException>(() => Policies.Of(Policies.Validation));
        Assert.Throws<ArgumentException>(() => Policies.Of(Policies.Signature, Policies.Validation));
        Assert.Throws<ArgumentException>(() => Policies.Of(Policies.Signature, Policies.Signature));
    }

    [Fact]
    public void Publish_WithASignatureThatMayBeSkipped_IsRefused()
    {
        var signature = new PolicyStep { Kind = StepKind.Signature, Name = "Signature", Role = Role.Signatory, Condition = Policies.Abroad };

        Assert.Throws<ArgumentException>(() => Policies.Of(Policies.Validation, signature));
    }

    [Fact]
    public void Publish_WithASignatureAskedOfManagers_IsRefused()
    {
        var signature = new PolicyStep { Kind = StepKind.Signature, Name = "Signature", Role = Role.Manager };

        Assert.Throws<ArgumentException>(() => Policies.Of(signature));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void Publish_WithADeadline_KeepsItWithinItsBounds(int days, bool allowed)
    {
        var step = new PolicyStep { Kind = StepKind.Validation, Name = "Visa", Role = Role.Manager, Terms = new() { DeadlineDays = days } };

        var error = Record.Exception(() => Policies.Of(step, Policies.Signature));

        if (allowed) Assert.Null(error);
        else Assert.Contains("[1, 365]", Assert.IsType<InvalidOperationException>(error).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Workflow.Routing.Fact.EstimatedCost, "1000", true)]
    [InlineData(Workflow.Routing.Fact.EstimatedCost, "1000.50", true)]
    [InlineData(Workflow.Routing.Fact.EstimatedCost, "mille", false)]
    [InlineData(Workflow.Routing.Fact.Abroad, "1000", false)]
    public void Publish_WithAnOverClause_NeedsACostAndANumber(Workflow.Routing.Fact fact, string value, bool allowed)
    {
        var step = Policies.Budget(Policies.When(fact, Comparison.Over, value));

        var error = Record.Exception(() => Policies.Of(step, Policies.Signature));

        if (allowed) Assert.Null(error);
        else Assert.Contains($"« {value} »", Assert.IsType<InvalidOperationException>(error).Message, StringComparison.Ordinal);
    }
}
