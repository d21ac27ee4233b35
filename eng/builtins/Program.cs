using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.BuiltInData;

/// <summary>Writes src/PostgreSql/Catalog/Data from servers of all supported majors; see README.md.</summary>
public static class Program
{
    public static async Task<int> Main()
    {
        var sets = new SortedDictionary<int, ObjectSet>();
        for (var major = 13; major <= 18; major++)
        {
            var variable = $"DBIMPACT_TEST_POSTGRES_{major}";
            if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } connectionString)
            {
                await Console.Error.WriteLineAsync($"{variable} is not set: eval \"$(eng/postgres/up)\"");
                return 2;
            }
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
            if (connection.PostgreSqlVersion.Major != major)
            {
                await Console.Error.WriteLineAsync($"{variable} leads to a PostgreSQL {connection.PostgreSqlVersion.Major}.");
                return 2;
            }
            sets[major] = await ServerReader.ReadBuiltInsAsync(connection);
        }
        await File.WriteAllTextAsync(Path.Combine(DataFolder(), "BuiltIns.txt"), DataFile.Write(DataFile.BuiltInHeader, sets, numbered: true));
        return 0;
    }

    private static string DataFolder([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../src/PostgreSql/Catalog/Data");
}
