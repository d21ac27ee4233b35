using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>Files that are no UTF-8: those that say what they are, and those that do not.</summary>
public sealed class EncodingTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The bytes are those of Python's own codecs.</summary>
    [Theory]
    [InlineData("# -*- coding: cp949 -*-", 949)]
    [InlineData("#!/usr/bin/env python\n# vim: set fileencoding=euc-kr :", 51949)]
    [InlineData("# coding=utf-8-sig", 65001)]
    [InlineData("", 65001)]
    public async Task Python_files_are_read_and_mended_in_the_encoding_that_they_declare(string line, int page)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? new UTF8Encoding(false);
        var text = line + "\nimport psycopg\ndef f(c: psycopg.Connection):\n    c.execute('SELECT 이름, nme FROM users')  # 사용자\n";
        _folder.Write("db.sql", "CREATE TABLE users (id integer, 이름 text, name text);");
        _folder.WriteBytes("app/a.py", encoding.GetBytes(text));
        var run = await Tool.RunAsync(_folder, "check", "app", "-c", "db.sql");
        Assert.Contains("column \"nme\" does not exist", Assert.Single(run.Output.Split('\n'), line => line.Contains("DBI", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("Note:", run.Output, StringComparison.Ordinal);
        await Tool.RunAsync(_folder, "fix", "app", "-c", "db.sql", "--write", "--uncertain");
        Assert.Equal(encoding.GetBytes(text.Replace("nme", "name", StringComparison.Ordinal)), File.ReadAllBytes(_folder["app/a.py"]));
    }

    [Theory]
    [InlineData("latin-1", "é")]
    [InlineData("koi8-r", "Я")]
    [InlineData("cp1252", "é")]
    [InlineData("windows-1251", "Я")]
    [InlineData("iso8859-15", "é")]
    [InlineData("shift_jis", "名")]
    [InlineData("gbk", "名")]
    [InlineData("big5", "名")]
    public void Codecs_are_known_by_the_names_that_Python_gives_them(string codec, string character)
    {
        // python3 -c "print('é'.encode('latin-1').hex())" and so on
        var bytes = Convert.FromHexString(codec switch { "latin-1" or "cp1252" or "iso8859-15" => "e9", "koi8-r" => "f1", "windows-1251" => "df", "shift_jis" => "96bc", "gbk" => "c3fb", _ => "a657" });
        var file = (byte[])[.. Encoding.ASCII.GetBytes($"# coding: {codec}\n'"), .. bytes, (byte)'\''];
        Assert.Equal(($"# coding: {codec}\n'{character}'", (string?)null), Sources.TextFile.Read(file, "a.py"));
    }

    [Fact]
    public async Task What_is_written_in_an_encoding_that_is_not_known_is_not_known()
    {
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(949)!;
        _folder.Write("db.sql", "CREATE TABLE users (id integer, 이름 text, 회 text);");
        _folder.Write("dbimpact.json", """{ "databases": { "main": { "catalog": "db.sql" } }, "repositories": [{ "path": "app", "queries": ["query.sql", "noted.sql"] }] }""");
        _folder.WriteBytes("app/Kr.cs", korean.GetBytes("""
            using System.ComponentModel.DataAnnotations.Schema;
            class Kr
            {
                void M(Npgsql.NpgsqlDataSource d)
                {
                    d.CreateCommand("SELECT 이름 FROM users");
                    d.CreateCommand("SELECT 회 FROM users");
                    d.CreateCommand("SELECT idd /* 사용자 */ FROM users");
                }
            }
            """));
        _folder.WriteBytes("app/kr.py", korean.GetBytes("# coding: klingon\nimport psycopg\ndef f(c: psycopg.Connection):\n    c.execute('SELECT 이름 FROM users')\n"));
        _folder.WriteBytes("app/query.sql", korean.GetBytes("SELECT 이름 FROM users;\n"));
        _folder.WriteBytes("app/noted.sql", korean.GetBytes("SELECT iddd FROM users; -- 사용자\n"));
        _folder.WriteBytes("app/db/migration/V1__a.sql", korean.GetBytes("CREATE TABLE 사용자 (id integer);"));
        _folder.WriteBytes("app/db/migration/V2__b.sql", korean.GetBytes("ALTER TABLE 사용자 ADD COLUMN 이름 text; INSERT INTO 사용자 VALUES (1);"));
        var run = await Tool.RunAsync(_folder, "check", "-f", "json");
        var messages = run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("message").GetString()!).ToList();
        Assert.All(messages, message => Assert.True(message.All(char.IsAscii), message));
        Assert.Contains(messages, message => message.Contains("\"idd\"", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Contains("\"iddd\"", StringComparison.Ordinal));
        Assert.Equal(2, messages.Count);
        run = await Tool.RunAsync(_folder, "check");
        Assert.Contains("kr.py: its encoding \"klingon\" is not known; what is not ASCII cannot be read\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("characters of an encoding that is not known", run.Output, StringComparison.Ordinal);
    }
}
