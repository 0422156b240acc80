using System.Globalization;

namespace Missions.Web.Features.Missions;

/// <summary>The buttons of the form beside its two ends: they add, remove and move stages, with or without scripts.</summary>
public static class StageVerbs
{
    public const string Add = "add-stage";
    public const string Remove = "remove-stage";
    public const string Up = "stage-up";
    public const string Down = "stage-down";

    /// <summary>Forget the km given for a leg that is not one any more, named by its code.</summary>
    public const string ForgetKilometres = "forget-km";

    /// <summary>Keep what is on the screen over what was saved from elsewhere.</summary>
    public const string KeepMine = "keep-mine";

    public static string On(string verb, int stage) => string.Create(CultureInfo.InvariantCulture, $"{verb}:{stage}");

    public static bool Is(string? verb) => verb?.Split(':')[0] is Add or Remove or Up or Down;

    /// <summary>Does nothing for a verb that is none of these or names no stage of the form.</summary>
    public static void Apply(string? verb, MissionForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (verb == Add)
        {
            form.Stages.Add(form.Stages.Count == 0 ? First(form) : new() { ArrivesOn = form.Stages[^1].LeavesOn, Mode = form.Mode, Train = form.Train });
            return;
        }

        if (verb?.Split(':') is [ForgetKilometres, var code])
        {
            form.Distances.Remove(code);
            return;
        }

        if (verb?.Split(':') is not [var name, var number]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var stage)
            || stage >= form.Stages.Count)
        {
            return;
        }

        switch (name)
        {
            case Remove: form.Stages.RemoveAt(stage); break;
            case Up when stage > 0: Swap(stage, stage - 1); break;
            case Down when stage < form.Stages.Count - 1: Swap(stage, stage + 1); break;
        }

        void Swap(int one, int other) => (form.Stages[one], form.Stages[other]) = (form.Stages[other], form.Stages[one]);
    }

    /// <summary>The place of the mission is the stage that there is already: what was typed about it is not asked again.</summary>
    private static StageForm First(MissionForm form) => new()
    {
        Place = new() { Text = form.Destination.Text, Ref = form.Destination.Ref, Choice = form.Destination.Choice },
        ArrivesOn = form.DepartsOn,
        LeavesOn = form.ReturnsOn,
        Mode = form.Mode,
        Train = form.Train,
        Occupants = form.Occupants,
        Energy = form.Energy,
    };
}
