using System.Collections.Generic;

namespace DbImpact.Checks.Clients;

/// <summary>What a client makes of a parameter before the server sees it.</summary>
/// <param name="Types">
/// The types that it may say the parameter has, by the names of pg_type (<c>int4</c>, <c>int4[]</c>), the likeliest first; empty where that is
/// not known, or where it leaves the type to the server.
/// </param>
/// <param name="Refusal">The exception with which the client refuses the value, whatever the statement; null where it takes it.</param>
internal readonly record struct SentParameter(IReadOnlyList<string> Types, string? Refusal = null)
{
    public static SentParameter Unknown { get; } = new([]);
}
