namespace Missions.Web.Documents.Sealing;

/// <summary>The seal is wrongly configured: the message names the key and what is allowed.</summary>
public sealed class SealOptionsException(string message, Exception? inner = null) : Exception(message, inner);
