using Missions.Workflow.Risk;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(RiskLevel level) => Say(level switch
    {
        RiskLevel.Green => "vert",
        RiskLevel.Yellow => "jaune",
        RiskLevel.Orange => "orange",
        RiskLevel.Red => "rouge",
        _ => null,
    }, level);

    public string Of(OpinionReason reason) => Say(reason switch
    {
        OpinionReason.None => "aucun avis demandé",
        OpinionReason.Listed => "la liste demande un avis préalable",
        OpinionReason.Level => "une zone orange ou rouge est concernée",
        OpinionReason.Unknown => "niveau inconnu, à demander au référent sûreté",
        _ => null,
    }, reason);

    /// <summary>« Étape 2, Bagdad (Irak), zone Centre : rouge, à vérifier ».</summary>
    public string Of(RiskFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var where = finding.Stage is { } stage ? text["Étape {0}, {1}", stage, Of(finding.Place)].Value : Of(finding.Place);
        var zone = finding.ZoneName.Length > 0 ? text["{0}, zone {1}", where, finding.ZoneName].Value : where;
        var level = finding.Level is { } known ? Of(known) : Unknown;
        return finding.IsChecked ? text["{0} : {1}", zone, level] : text["{0} : {1}, à vérifier", zone, level];
    }
}
