using Missions.Geo.Emissions;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(CarEnergy energy) => Say(energy switch
    {
        CarEnergy.Unspecified => "énergie non précisée",
        CarEnergy.Thermal => "thermique",
        CarEnergy.Hybrid => "hybride",
        CarEnergy.Electric => "électrique",
        _ => null,
    }, energy);

    /// <summary>The legs that a category applies to: « TGV ; les deux extrémités en FR, CH ».</summary>
    public string ConditionOf(FactorCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        var conditions = new List<string>();
        if (category.Train is { } train) conditions.Add(Of(train));
        if (category.Energy is { } energy) conditions.Add(Of(energy));
        if (category.Between is { } between)
        {
            var countries = string.Join(", ", between.Countries);
            conditions.Add(between.Ends == EndsQuantifier.Both ? text["les deux extrémités en {0}", countries] : text["une extrémité au moins en {0}", countries]);
        }

        if (category.Town?.Over is { } over) conditions.Add(text["ville de plus de {0} habitants", over.ToString("N0", Culture)]);
        if (category.Town?.UpTo is { } most) conditions.Add(text["ville de {0} habitants au plus", most.ToString("N0", Culture)]);
        return conditions.Count == 0 ? text["tout autre trajet"] : string.Join("\u202F; ", conditions);
    }

    /// <summary>What is wrong with a set.</summary>
    public string Of(FactorSetProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var format = FormatOf(problem.Fault) ?? throw new ArgumentOutOfRangeException(nameof(problem), problem.Fault, "There are no words for it.");
        return text[format, [.. problem.Arguments]];
    }

    private static System.Globalization.CultureInfo Culture => System.Globalization.CultureInfo.CurrentCulture;

    private static string? FormatOf(FactorSetFault fault) => fault switch
    {
        FactorSetFault.Unreadable => "Ce n’est pas ce que la forme d’un jeu de facteurs demande.",
        FactorSetFault.Missing => "Il manque une valeur.",
        FactorSetFault.UnknownProperty => "La forme d’un jeu de facteurs n’a pas cette propriété.",
        FactorSetFault.OutOfRange => "Donnez un nombre de {0} à {1}.",
        FactorSetFault.NotANumber => "Donnez un nombre, en chiffres.",
        FactorSetFault.BadText => "Donnez un texte de 1 à {0} caractères, sur une ligne.",
        FactorSetFault.TooMany => "Au plus {0} entrées.",
        FactorSetFault.BadId => "Le nom d’un jeu est fait de lettres minuscules sans accent, de chiffres et de traits d’union.",
        FactorSetFault.BadPublication => "Donnez une année, un mois ou un jour, comme 2026, 2026-01 ou 2026-01-31.",
        FactorSetFault.ValidityReversed => "La première année de validité suit la dernière.",
        FactorSetFault.ModeWithoutFactor => "Un jeu ne publie pas de facteur pour ce moyen de transport.",
        FactorSetFault.ModeTwice => "Ce moyen de transport est donné deux fois.",
        FactorSetFault.SameName => "Deux catégories ont le même nom.",
        FactorSetFault.LastMustFit => "La dernière catégorie doit convenir à tout trajet.",
        FactorSetFault.OnlyLastMayFit => "Seule la dernière catégorie peut convenir à tout trajet.",
        FactorSetFault.OnlyTrain => "Seul un train a une sorte.",
        FactorSetFault.OnlyCar => "Seule une voiture a une énergie.",
        FactorSetFault.BadCountry => "« {0} » n’est pas un code de pays ISO de deux majuscules.",
        FactorSetFault.NoCountry => "Une condition sur les pays en nomme au moins un.",
        FactorSetFault.NoTownLimit => "Une taille de ville a une limite, et de la place entre ses limites.",
        FactorSetFault.EitherSegmentsOrKnots => "Une courbe a soit des segments, soit des nœuds.",
        FactorSetFault.OnlyLastEndless => "Le segment précédent n’a pas de fin : seul le dernier peut ne pas en avoir.",
        FactorSetFault.LastMustBeEndless => "Le dernier segment ne doit pas avoir de fin.",
        FactorSetFault.EndsBeforeStart => "Le segment qui commence à {0} km doit finir plus loin.",
        FactorSetFault.Gap => "Les segments laissent un trou de {0} à {1} km.",
        FactorSetFault.Overlap => "Les segments ne sont pas dans l’ordre ou se chevauchent de {0} à {1} km.",
        FactorSetFault.NegativeEmission => "Le segment qui commence à {0} km donne une émission négative.",
        FactorSetFault.KnotsNotAscending => "Les nœuds doivent être dans l’ordre croissant des distances.",
        FactorSetFault.SplitSum => "Les parts de la répartition doivent faire 1 ensemble.",
        _ => null,
    };
}
