using System.Linq;
using DbImpact.Checks.Facts;
using Xunit;

namespace DbImpact.Python.Tests.Models;

public class DjangoModelTests
{
    private static SourceFacts Read(params (string Path, string Text)[] files) => PythonFacts.FromFiles(
        [.. files.Select(file => new PythonFile(file.Path, file.Path, file.Text))], TestContext.Current.CancellationToken);

    private static string Show(EntityModel model) =>
        $"{model.TypeName} = {(model.TableIsUncertain ? "?" : model.Table.Name)}: " + string.Join(", ", model.Properties.Select(property => property.Column.Name + (property.IsKey ? "*" : "") + (property.IsUncertain ? "?" : "")));

    private const string Models = """
        from django.db import models
        from django.contrib.postgres.fields import ArrayField
        from strange.fields import MoneyField
        class Stamped(models.Model):
            created_at = models.DateTimeField(auto_now_add=True)
            class Meta:
                abstract = True
        class Author(Stamped):
            name = models.CharField(max_length=50)
            tags = ArrayField(models.TextField())
            prize = MoneyField()
            objects = models.Manager()
            def full(self): pass
        class Book(Stamped):
            isbn = models.CharField(max_length=13, primary_key=True)
            author = models.ForeignKey(Author, on_delete=models.CASCADE, null=True)
            editor = models.OneToOneField("Author", models.CASCADE, db_column="edited_by")
            readers = models.ManyToManyField(Author)
            class Meta:
                db_table = "all_books"
                ordering = ["isbn"]
        class Novel(Book):
            pages = models.IntegerField()
        class Classic(Book):
            class Meta:
                proxy = True
        class Plain:
            x = models.TextField()
        """;

    [Fact]
    public void ModelsAreMappedByDjangosConventions() => Assert.Equal(
        [
            "shop.library.models.Author = library_author: id*, name, tags, prize?, created_at",
            "shop.library.models.Book = all_books: isbn*, author_id, edited_by, created_at",
            "shop.library.models.Book.readers = all_books_readers: id*, book_id, author_id",
            "shop.library.models.Novel = library_novel: book_ptr_id*, pages",
            "shop.library.models.Classic = all_books: isbn*, author_id, edited_by, created_at",
        ],
        Read(("shop/library/models.py", Models)).Models.Select(Show));

    /// <summary>By Django's ModelBase, a class that is no model gives no field; of a library's it is not known.</summary>
    [Fact]
    public void ABaseThatIsNoModelGivesNoField() => Assert.Equal(
        ["a.models.Entry = a_entry: id*, title, created_at", "a.models.Other = a_other: id*?, owner_note?, kept, title"],
        Read(("a/models.py", """
            from django.db import models
            from odd import Thing
            class Base(models.Model):
                title = models.TextField()
                class Meta:
                    abstract = True
            class Deep:
                bar = models.TextField()
            class Mixin(Deep, object):
                foo = models.TextField()
                groups = models.ManyToManyField("auth.Group")
            class Stamped(Mixin, models.Model):
                created_at = models.DateTimeField()
                class Meta:
                    abstract = True
            class Entry(Mixin, Base, Stamped):
                pass
            class Noted(Thing):
                owner_note = models.TextField()
            class Kept(Thing):
                kept = models.TextField()
                class Meta:
                    abstract = True
            class Other(Noted, Kept, Base):
                pass
            """)).Models.Select(Show));

    /// <summary>Django 4.2 calls the tables and columns so; for <c>through</c> there is a model, and of a library's class nothing is known.</summary>
    [Fact]
    public void TablesBetweenModelsAreModelsToo() => Assert.Equal(
        [
            "a.models.A = a_a: id*",
            "a.models.A.friends = a_a_friends: id*, from_a_id, to_a_id",
            "a.models.A.groups = links: id*, a_id, group_id",
        ],
        Read(("a/models.py", """
            from django.db import models
            from django.contrib.auth.models import Group
            from odd import Thing
            class Base(models.Model):
                groups = models.ManyToManyField(Group, db_table="links")
                class Meta:
                    abstract = True
            class A(Base):
                friends = models.ManyToManyField("self")
                others = models.ManyToManyField("b.B", through="b.C")
                things = models.ManyToManyField(Thing)
            """)).Models.Select(Show));

    [Fact]
    public void AnAppsLabelIsWhatItsConfigurationSays() => Assert.Equal(
        ["shop.library.models.people.A = books_a: id*", "b.models.B = other_b: id*", "b.tests.models.T = ?: id*", "d.models.D = d_d: id*?", "c.C = ?: id*"],
        Read(
            ("shop/library/models/people.py", "from django.db import models\nclass A(models.Model): pass\n"),
            ("shop/library/apps.py", "from django.apps import AppConfig\nclass Config(AppConfig):\n    name = 'shop.library'\n    label = 'books'\n"),
            ("b/models.py", "from django.db import models\nclass B(models.Model):\n    class Meta:\n        app_label = 'other'\n"),
            ("b/tests/models.py", "from django.db import models\nclass T(models.Model): pass\n"),
            ("d/models.py", "from django.contrib.auth.models import AbstractUser\nfrom django.db import models\nclass D(AbstractUser, models.Model): pass\n"),
            ("c.py", "from django.db import models\nclass C(models.Model): pass\n")).Models.Select(Show));

    [Theory]
    [InlineData("Book.objects.filter(author__name='x', isbn=1)", "Select Book(*)")]
    [InlineData("Book.objects.filter(author__name='x').values('isbn', 'created_at')", "Select Book(author, isbn, created_at)")]
    [InlineData("Book.objects.filter(pk=1).count()", "Select Book(isbn)")]
    [InlineData("Book.objects.create(isbn=1, author_id=2)", "Insert Book(isbn, author)")]
    [InlineData("Book.objects.update_or_create(isbn=1, defaults={'editor': x})", "Upsert Book(isbn, editor)")]
    [InlineData("Book.objects.filter(isbn=1).update(author=F('editor'))", "Update Book(isbn, author, editor)")]
    [InlineData("Book.objects.exclude(Q(isbn=1) | Q(author=None)).delete()", "Delete Book(isbn, author)")]
    [InlineData("Author.objects.order_by('-name').values_list('name')", "Select Author(name)")]
    [InlineData("get_object_or_404(Author, name='x')", "Select Author(*)")]
    [InlineData("Book(isbn=1).save()", "Insert Book(isbn)")]
    [InlineData("x.objects.filter(isbn=1)", "")]
    public void QuerySetsAreUses(string body, string expected) => Assert.Equal(expected, string.Join("; ", Read(
        ("shop/library/models.py", Models),
        ("shop/views.py", "from django.db.models import F, Q\nfrom django.shortcuts import get_object_or_404\nfrom .library.models import Author, Book\ndef f(x):\n    " + body + "\n"))
        .EntityUses.Where(use => use.Place.Path == "shop/views.py")
        .Select(use => $"{use.Operation} {use.TypeName["shop.library.models.".Length..]}({(use.AllProperties ? "*" : string.Join(", ", use.Properties))})")));
}
