using System.Globalization;
using System.IO;
using System.Text;
using DbImpact.PostgreSql.Snapshots;

namespace DbImpact.Bench;

/// <summary>
/// A project for measuring builds: 500 files of 200 lines, 1,000 SQL texts in them, a snapshot of 1,000 tables. With the property
/// <c>WithDbImpact=true</c> the analyzers run, else they do not.
/// </summary>
internal static class ProjectFiles
{
    private const int Files = 500;
    private const int Lines = 200;

    /// <param name="folder">Where it is written.</param>
    /// <param name="analyzers">The folder of the analyzers' assemblies.</param>
    public static void Write(string folder, string analyzers)
    {
        Directory.CreateDirectory(folder);
        var catalog = Schema.Replay(1_000);
        File.WriteAllText(Path.Combine(folder, "db.sql"), SnapshotWriter.Write(catalog));
        var statements = Schema.Statements(catalog, 2 * Files, 1_000);
        for (var i = 0; i < Files; i++) File.WriteAllText(Path.Combine(folder, $"Store{i}.cs"), Source(i, statements[2 * i], statements[(2 * i) + 1]));
        File.WriteAllText(Path.Combine(folder, "Measured.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Npgsql" Version="10.*" />
                <PackageReference Include="Dapper" Version="2.*" />
              </ItemGroup>
              <ItemGroup Condition="'$(WithDbImpact)' == 'true'">
                <Analyzer Include="{Path.GetFullPath(analyzers)}/DbImpact.*.dll" />
                <AdditionalFiles Include="db.sql" />
              </ItemGroup>
            </Project>
            """);
    }

    private static string Source(int number, string first, string second)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Dapper;
            using Npgsql;

            namespace Measured;

            public sealed class Store{{number}}(NpgsqlDataSource source)
            {
                public async Task<IReadOnlyList<object>> FirstAsync(DynamicParameters values)
                {
                    await using var connection = await source.OpenConnectionAsync();
                    return [.. await connection.QueryAsync<object>({{Literal(first)}}, values)];
                }

                public async Task<int> SecondAsync(NpgsqlParameter[] values)
                {
                    await using var connection = await source.OpenConnectionAsync();
                    await using var command = new NpgsqlCommand({{Literal(second)}}, connection);
                    command.Parameters.AddRange(values);
                    return await command.ExecuteNonQueryAsync();
                }

            """);
        for (var (i, lines) = (0, 25); lines < Lines - 1; i++, lines += 8)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""

                    public static string Describe{{i}}(IEnumerable<int> numbers, string name)
                    {
                        var largest = numbers.Where(number => number > {{i}}).DefaultIfEmpty().Max();
                        if (largest == 0) throw new ArgumentException("no number is above {{i}}", nameof(numbers));
                        return $"{name}: {largest} of {numbers.Count()}";
                    }

                """);
        }
        return text.Append("}\n").ToString();
    }

    private static string Literal(string sql) => "\"\"\"\n            " + sql.ReplaceLineEndings(" ") + "\n            \"\"\"";
}
