using System;
using System.Collections.Generic;
using System.IO;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

public sealed class PasswordFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    /// <summary>Manual, 34.16; what a real libpq 15 takes from the same lines was tried.</summary>
    [Theory]
    [InlineData("localhost:5432:main:app:first", "first")]
    [InlineData("# comment\n\n*:*:*:app:any\nlocalhost:5432:main:app:later", "any")]
    [InlineData("other:5432:main:app:no\nlocalhost:*:main:*:by port", "by port")]
    [InlineData(@"localhost:5432:main:app:a\:b\\c", @"a:b\c")]
    [InlineData("localhost:5432:main:app:before:after", "before")]
    [InlineData("localhost:5432:main:other:no", null)]
    [InlineData("localhost:5432:main", null)]
    [InlineData(@"\*:5432:main:app:no", null)]
    public void Finds_the_first_line_that_fits(string content, string? password) =>
        Assert.Equal(password, PasswordFile.Find(content.Split('\n'), ["localhost", "5432", "main", "app"]));

    [Fact]
    public void Is_refused_where_others_can_read_it()
    {
        if (OperatingSystem.IsWindows()) return;
        File.WriteAllText(_path, "*:*:*:*:s3cret\n");
        File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var settings = Settings();
        Assert.Equal($"The password file {_path} is not used because others have access to it; chmod 600 makes it yours.", Apply(settings));
        Assert.Null(settings.Password);
        File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        settings = Settings();
        Assert.Null(Apply(settings));
        Assert.Equal("s3cret", settings.Password);
    }

    [Fact]
    public void Is_not_asked_where_there_is_a_password()
    {
        File.WriteAllText(_path, "*:*:*:*:s3cret\n");
        var settings = Settings();
        settings.Password = "own";
        Assert.Null(Apply(settings));
        Assert.Equal("own", settings.Password);
    }

    [Fact]
    public void May_be_missing()
    {
        File.Delete(_path);
        var settings = Settings();
        Assert.Null(Apply(settings));
        Assert.Null(settings.Password);
    }

    public void Dispose() => File.Delete(_path);

    private static NpgsqlConnectionStringBuilder Settings() => new("Host=localhost;Username=app;Database=main");

    private string? Apply(NpgsqlConnectionStringBuilder settings) =>
        new PasswordFile(new Dictionary<string, string> { ["PGPASSFILE"] = _path }.GetValueOrDefault).ApplyTo(settings);
}
