using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Missions.Web.Data.Conventions;

/// <summary>
/// Gives every table, column, key, foreign key and index the snake_case form of the name EF chose or a mapping gave:
/// <c>ix_jobs_due_at</c>. Values inside a JSON column keep their property names.
/// </summary>
public static partial class SnakeCaseNames
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes().Where(e => !e.IsMappedToJson()))
            if (entity.GetTableName() is { } table)
                entity.SetTableName(Of(table));

        foreach (var entity in model.GetEntityTypes())
            if (entity.IsMappedToJson())
                entity.SetContainerColumnName(Of(entity.GetContainerColumnName()!));
            else if (entity.GetTableName() is { } table)
                Rename(entity, StoreObjectIdentifier.Table(table, entity.GetSchema()));
    }

    /// <summary>The snake_case form of a Pascal-cased name; a name already in that form is unchanged.</summary>
    public static string Of(string name)
        => WordStart().Replace(name, "_").Replace("__", "_", StringComparison.Ordinal).ToLowerInvariant();

    private static void Rename(IMutableEntityType entity, StoreObjectIdentifier table)
    {
        RenameColumns(entity, table);
        foreach (var key in entity.GetDeclaredKeys())
            if (key.GetName(table) is { } name)
                key.SetName(Of(name));
        foreach (var foreignKey in entity.GetDeclaredForeignKeys())
            if (foreignKey.GetConstraintName() is { } name)
                foreignKey.SetConstraintName(Of(name));
        foreach (var index in entity.GetDeclaredIndexes())
            if (index.GetDatabaseName() is { } name)
                index.SetDatabaseName(Of(name));
    }

    private static void RenameColumns(IMutableTypeBase type, StoreObjectIdentifier table)
    {
        foreach (var property in type.GetDeclaredProperties())
            if (property.GetColumnName(table) is { } column)
                property.SetColumnName(Of(column));
        foreach (var complex in type.GetDeclaredComplexProperties())
            if (complex.ComplexType.IsMappedToJson())
                complex.ComplexType.SetContainerColumnName(Of(complex.ComplexType.GetContainerColumnName()!));
            else
                RenameColumns(complex.ComplexType, table);
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
