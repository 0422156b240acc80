using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Features.Admin.Accounts;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Import;

/// <summary>The accounts that a file asks for. Passwords left to generate are empty.</summary>
public sealed record ImportReading(IReadOnlyList<NewPerson> People, IReadOnlyList<ImportProblem> Problems);

/// <summary>Checks every line of a file against what there is; says every problem, not the first only.</summary>
public sealed class ImportCheck(MissionsDbContext db)
{
    private static readonly EmailAddressAttribute Addresses = new();

    public async Task<ImportReading> ReadAsync(string text, CancellationToken cancellation)
    {
        var (lines, problems) = AccountFile.Read(text);
        if (problems.Count > 0) return new([], problems);
        var known = await KnownAsync(lines, cancellation);
        var found = lines.SelectMany(line => ProblemsOf(line, known)).Concat(Doubles(lines)).OrderBy(problem => problem.Line).ToList();
        return found.Count > 0 ? new([], found) : new([.. lines.Select(line => PersonOf(line, known))], []);
    }

    private async Task<Known> KnownAsync(IReadOnlyList<AccountLine> lines, CancellationToken cancellation)
    {
        var addresses = lines.Select(line => Key(line[AccountFile.Email])).ToList();
        var units = await db.Units.AsNoTracking().ToListAsync(cancellation);
        var employers = await db.Institutions.AsNoTracking().Where(institution => institution.Employs).ToListAsync(cancellation);
        return new(
            units.SelectMany(unit => new[] { (Key(unit.ShortName), unit.Id), (Key(unit.Name), unit.Id) }).ToLookup(pair => pair.Item1, pair => pair.Id, StringComparer.Ordinal),
            employers.SelectMany(one => new[] { (Key(one.ShortName), one.Id), (Key(one.Name), one.Id) }).ToLookup(pair => pair.Item1, pair => pair.Id, StringComparer.Ordinal),
            (await db.Users.Where(account => addresses.Contains(account.NormalizedEmail!)).Select(account => account.NormalizedEmail!).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<ImportProblem> ProblemsOf(AccountLine line, Known known)
    {
        foreach (var column in AccountFile.Mandatory.Where(column => line[column].Length == 0))
            yield return new(line.Line, column, "Il manque une valeur.");
        foreach (var (column, most) in ImportBounds.Lengths.Where(bound => line[bound.Key].Length > bound.Value))
            yield return new(line.Line, column, "Cette valeur dépasse {0} caractères.", most);
        foreach (var (column, latin) in new[] { (AccountFile.GivenName, AccountFile.LatinGivenName), (AccountFile.FamilyName, AccountFile.LatinFamilyName) })
        {
            if (line[latin].Length == 0 && LatinNames.Unprintable(line[column]) is { Length: > 0 } characters)
                yield return new(line.Line, latin, "« {0} » ne s’imprime pas sur un ordre : donnez aussi ce nom en lettres latines.", characters);
            else if (!LatinNames.IsLatin(line[latin]))
                yield return new(line.Line, latin, "Cette valeur n’est pas en lettres latines.");
        }

        if (line[AccountFile.Email].Length > 0 && !Addresses.IsValid(line[AccountFile.Email]))
            yield return new(line.Line, AccountFile.Email, "« {0} » n’est pas une adresse électronique.", line[AccountFile.Email]);
        if (known.Addresses.Contains(Key(line[AccountFile.Email])))
            yield return new(line.Line, AccountFile.Email, "Un compte existe déjà avec l’adresse {0}.", line[AccountFile.Email]);
        if (line[AccountFile.Unit].Length > 0 && known.Units[Key(line[AccountFile.Unit])].Distinct().Count() != 1)
            yield return new(line.Line, AccountFile.Unit, "« {0} » n’est le sigle d’aucune unité.", line[AccountFile.Unit]);
        if (line[AccountFile.Employer].Length > 0 && known.Employers[Key(line[AccountFile.Employer])].Distinct().Count() != 1)
            yield return new(line.Line, AccountFile.Employer, "« {0} » n’est le sigle d’aucun établissement employeur.", line[AccountFile.Employer]);
        if (ImportBounds.StatusOf(line[AccountFile.Status]) is null)
            yield return new(line.Line, AccountFile.Status, "« {0} » n’est pas un statut connu.", line[AccountFile.Status]);
        if (!ImportBounds.IsStrong(line[AccountFile.Password]))
            yield return new(line.Line, AccountFile.Password, "Au moins 10 caractères, avec une minuscule, une majuscule et un chiffre.");
    }

    private static IEnumerable<ImportProblem> Doubles(IReadOnlyList<AccountLine> lines) =>
        lines.Where(line => line[AccountFile.Email].Length > 0).GroupBy(line => Key(line[AccountFile.Email]), StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1).Select(line => new ImportProblem(line.Line, AccountFile.Email, "Cette adresse est déjà à la ligne {0}.", group.First().Line)));

    private static NewPerson PersonOf(AccountLine line, Known known) => new(
        line[AccountFile.Email], line[AccountFile.Password], known.Units[Key(line[AccountFile.Unit])].First(), new()
        {
            GivenName = line[AccountFile.GivenName],
            FamilyName = line[AccountFile.FamilyName],
            LatinGivenName = line[AccountFile.LatinGivenName],
            LatinFamilyName = line[AccountFile.LatinFamilyName],
            Title = line[AccountFile.Title],
            Matricule = line[AccountFile.Matricule],
            Status = ImportBounds.StatusOf(line[AccountFile.Status])!.Value,
            EmployerId = line[AccountFile.Employer].Length == 0 ? null : known.Employers[Key(line[AccountFile.Employer])].First(),
        });

    private static string Key(string text) => SortKey.Of(text);

    private sealed record Known(ILookup<string, Guid> Units, ILookup<string, Guid> Employers, HashSet<string> Addresses);
}
