using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Missions.Workflow.Missions;

namespace Missions.Web.Data.Mappings;

/// <summary>A value kept as JSON text in one column.</summary>
public sealed class JsonText<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, WorkflowJson.Options),
    text => JsonSerializer.Deserialize<T>(text, WorkflowJson.Options)!);

/// <summary>Two values are equal when their JSON text is; they are immutable, so none needs a copy.</summary>
public sealed class SameJsonText<T>() : ValueComparer<T>(
    (one, other) => ReferenceEquals(one, other) || JsonSerializer.Serialize(one, WorkflowJson.Options) == JsonSerializer.Serialize(other, WorkflowJson.Options),
    value => StringComparer.Ordinal.GetHashCode(JsonSerializer.Serialize(value, WorkflowJson.Options)),
    value => value);
