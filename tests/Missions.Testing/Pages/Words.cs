using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Missions.Testing.Pages;

/// <summary>Text as a person reads it.</summary>
public static partial class Words
{
    /// <summary>The text of an element, with no-break and repeated spaces made one plain space.</summary>
    public static string Of(INode? node) => Plain(node?.TextContent ?? "");

    public static string Plain(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\u00A0\u202F]+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
