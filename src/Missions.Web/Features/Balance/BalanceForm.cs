using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Missions.Web.Features.Balance;

/// <summary>What the referent asks for, read from the address: nothing at all means the current year, orders issued.</summary>
public sealed class BalanceForm
{
    private const string DateProblem = "Donnez une date du 1er janvier 2000 au 31 décembre 2099.";
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2099, 12, 31);

    [Display(Name = "Départ du")]
    public DateOnly? From { get; set; }

    [Display(Name = "Jusqu’au")]
    public DateOnly? To { get; set; }

    [Display(Name = "État des missions")]
    public IReadOnlyList<BalanceState>? States { get; set; }

    /// <summary>The last row of the page before.</summary>
    public DateOnly? AfterDay { get; set; }

    public Guid? AfterId { get; set; }

    public void Complete(DateOnly today, ModelStateDictionary problems, IStringLocalizer<Shared> text)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(text);
        if (States is null or [])
            States = [BalanceState.Issued, BalanceState.Travelled];
        if (problems[nameof(States)]?.Errors is { Count: > 0 } unknown)
        {
            unknown.Clear();
            problems.AddModelError(nameof(States), text["Choisissez des états de la liste."]);
        }

        CompleteDay(nameof(From), From, problems, text);
        CompleteDay(nameof(To), To, problems, text);
        if (!problems.IsValid)
            return;
        From ??= new(To?.Year ?? today.Year, 1, 1);
        To ??= new(From.Value.Year, 12, 31);
        if (To < From)
            problems.AddModelError(nameof(To), text["La fin précède le début."]);
    }

    public BalancePeriod Period => new(From ?? First, To ?? Last, States ?? []);

    private static void CompleteDay(string name, DateOnly? day, ModelStateDictionary problems, IStringLocalizer<Shared> text)
    {
        if (problems[name]?.Errors is { Count: > 0 } errors)
            errors.Clear();
        else if (day is null || (day >= First && day <= Last))
            return;
        problems.AddModelError(name, text[DateProblem]);
    }
}

/// <summary>Missions that leave from the first to the last day, both included, in some states.</summary>
public sealed record BalancePeriod(DateOnly From, DateOnly To, IReadOnlyList<BalanceState> States);
