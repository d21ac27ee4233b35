using System;
using System.Collections.Generic;
using System.IO;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

public class ConnectionTextTests
{
    [Theory]
    [InlineData("postgres://app:s3cret@db.example.org:6432/main", "app@db.example.org:6432/main", "s3cret")]
    [InlineData("postgresql://app@db.example.org/main", "app@db.example.org:5432/main", null)]
    [InlineData("postgresql+asyncpg://app:p%40ss%2Fword@localhost/main", "app@localhost:5432/main", "p@ss/word")]
    [InlineData("postgres://app:p@ss@localhost/main", "app@localhost:5432/main", "p@ss")]
    [InlineData("postgres://localhost", "localhost:5432", null)]
    [InlineData("postgres:///main?host=/var/run/postgresql&user=app", "app@/var/run/postgresql:5432/main", null)]
    [InlineData("postgres://app@[::1]:5433/main", "app@[::1]:5433/main", null)]
    [InlineData("postgres://app@localhost/%ED%95%9C%EA%B8%80", "app@localhost:5432/한글", null)]
    [InlineData("Host=localhost;Port=5555;Username=app;Password=s3cret;Database=main", "app@localhost:5555/main", "s3cret")]
    public void Leads_to_the_server(string text, string description, string? password)
    {
        var settings = ConnectionText.Parse(text);
        Assert.Equal(description, ConnectionText.Describe(settings));
        Assert.Equal(password, settings.Password);
    }

    [Theory]
    [InlineData("host=localhost port = 5433 user=app dbname=main", "app@localhost:5433/main", null)]
    [InlineData(@"host='localhost' user=app password='it\'s; s3cret' dbname='my db'", "app@localhost:5432/my db", "it's; s3cret")]
    [InlineData("host=a.example.org,b.example.org port=6000,6001 user=app dbname=main", "app@[a.example.org:6000,b.example.org:6001]:5432/main", null)]
    [InlineData("hostaddr=10.0.0.1 host=db.example.org dbname=main", "10.0.0.1:5432/main", null)]
    [InlineData("hostaddr=10.0.0.1 host=db.example.org dbname=main sslmode=verify-full", "db.example.org:5432/main", null)]
    [InlineData("host=localhost dbname=main keepalives=1 client_encoding=auto connect_timeout=-1 target_session_attrs=any", "localhost:5432/main", null)]
    public void Reads_libpqs_keywords_and_values(string text, string description, string? password)
    {
        var settings = ConnectionText.Parse(text, new ConnectionDefaults(_ => null));
        Assert.Equal(description, ConnectionText.Describe(settings));
        Assert.Equal(password, settings.Password);
    }

    [Theory]
    [InlineData("host=localhost sslmode=require sslrootcert=ca.crt", SslMode.VerifyCA)]
    [InlineData("Host=localhost;SSL Mode=Require;Root Certificate=ca.crt", SslMode.Require)]
    [InlineData("postgres://localhost/main?ssl=true", SslMode.Require)]
    public void Takes_the_mode_of_encryption(string text, SslMode mode) => Assert.Equal(mode, ConnectionText.Parse(text).SslMode);

    [Fact]
    public void Takes_the_parameters_of_libpq()
    {
        var settings = ConnectionText.Parse(
            "postgres://localhost/main?sslmode=verify-full&application_name=ci&connect_timeout=7&target_session_attrs=any");
        Assert.Equal(SslMode.VerifyFull, settings.SslMode);
        Assert.Equal("ci", settings.ApplicationName);
        Assert.Equal(7, settings.Timeout);
    }

    [Theory]
    [InlineData("postgres:///?service=main", "reader@service.example.org:6000/warehouse")]
    [InlineData("postgres://app@db.example.org:5432/?service=main", "app@db.example.org:5432/warehouse")]
    [InlineData("postgres:///own", "envuser@env.example.org:7000/own")]
    [InlineData("postgres://", "envuser@env.example.org:7000/envdb")]
    [InlineData("Host=localhost;Port=5432", "envuser@localhost:5432/envdb")]
    [InlineData("service=main", "reader@service.example.org:6000/warehouse")]
    [InlineData("service=main dbname=other", "reader@service.example.org:6000/other")]
    [InlineData("dbname=own", "envuser@env.example.org:7000/own")]
    public void Takes_what_is_left_open_from_the_service_and_the_environment(string text, string description)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "# services\n[other]\nhost=other.example.org\n\n[main]\nhost=service.example.org\nport=6000\nuser = reader\ndbname=warehouse\npassword=s3cret\n[last]\nport=1\n");
            var variables = new Dictionary<string, string>
            {
                ["PGSERVICEFILE"] = file,
                ["PGHOST"] = "env.example.org",
                ["PGPORT"] = "7000",
                ["PGUSER"] = "envuser",
                ["PGDATABASE"] = "envdb",
            };
            var settings = ConnectionText.Parse(text, new ConnectionDefaults(variables.GetValueOrDefault));
            Assert.Equal(description, ConnectionText.Describe(settings));
            Assert.Equal(text.Contains("service=", StringComparison.Ordinal) ? "s3cret" : null, settings.Password);
            var missing = Assert.Throws<LiveCatalogException>(() => ConnectionText.Parse("postgres:///?service=none", new ConnectionDefaults(variables.GetValueOrDefault)));
            Assert.Equal("The connection string cannot be read: no service file has the service \"none\".", missing.Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("Host=localhost;Passwort=s3cret", "the keyword \"Passwort\" is unknown")]
    [InlineData("Host=localhost;Port=s3cret", "the value of \"Port\" is not valid")]
    [InlineData("Username=s3cret", "it names no host")]
    [InlineData("postgres://app:s3cret@localhost:s3cret/main", "its port is not a number from 1 to 65535")]
    [InlineData("postgres://localhost/main?colour=s3cret", "the parameter \"colour\" is unknown")]
    [InlineData("postgres://localhost/main?sslmode=s3cret", "the value of \"sslmode\" is not valid")]
    [InlineData("host=localhost password='s3cret", "it is not of the form keyword=value;…")]
    [InlineData("host=localhost s3cret", "it is not of the form keyword=value;…")]
    [InlineData("just some s3cret words", "it is not of the form keyword=value;…")]
    public void Says_what_is_wrong_without_a_value(string text, string reason)
    {
        var exception = Assert.Throws<LiveCatalogException>(() => ConnectionText.Parse(text));
        Assert.Equal(LiveCatalogFailure.ConnectionString, exception.Failure);
        Assert.Equal($"The connection string cannot be read: {reason}.", exception.Message);
        Assert.DoesNotContain("s3cret", exception.ToString());
    }

    [Theory]
    [InlineData("Host=localhost", true)]
    [InlineData("host=localhost dbname=main", true)]
    [InlineData("service=main", true)]
    [InlineData("user=db.sql", false)]
    [InlineData("main=db.sql", false)]
    [InlineData("Server = localhost ; Database = x", true)]
    [InlineData("database/host=1.sql", false)]
    [InlineData("db.sql", false)]
    public void Knows_a_connection_string_from_a_path(string text, bool expected) => Assert.Equal(expected, ConnectionText.IsConnectionString(text));

    [Theory]
    [InlineData("postgres://x", true)]
    [InlineData("PostgreSQL+psycopg2://x", true)]
    [InlineData("mysql://x", false)]
    [InlineData("C:\\db.sql", false)]
    public void Knows_a_uri(string text, bool expected) => Assert.Equal(expected, ConnectionText.IsUri(text));
}
