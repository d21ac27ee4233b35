using System.Collections.Generic;

namespace DbImpact.Cli.Doctor;

/// <param name="Server">Without a password.</param>
/// <param name="Migrations">How many of the migrations it has; null where none were given.</param>
/// <param name="Results">Sequences, what is there, what migrations add.</param>
internal sealed record DoctorReport(string Server, string? Migrations, IReadOnlyList<DataCheckResult> Results);
