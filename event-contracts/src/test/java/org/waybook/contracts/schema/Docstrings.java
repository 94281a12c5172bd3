package org.waybook.contracts.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources of the domain say of its types and of their components, read with the parser of the compiler. */
public final class Docstrings {

    private static final Path DOMAIN = Path.of("../domain/src/main/java");

    private final Map<String, String> texts = new HashMap<>();

    private Docstrings() {}

    /** Those of the domain. */
    public static Docstrings ofTheDomain() {
        Docstrings docstrings = new Docstrings();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(DOMAIN)) {
            List<Path> java = sources.filter(source -> source.toString().endsWith(".java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                docstrings.new Reader(DocTrees.instance(task)).scan(unit, unit.getPackageName() + ".");
            }
            return docstrings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sources under " + DOMAIN + " cannot be read.", unreadable);
        }
    }

    /** What the docstring of a type says, without its tags. */
    public Optional<String> of(Class<?> type) {
        return Optional.ofNullable(texts.get(type.getCanonicalName()));
    }

    /** What it says of a component of a record, or what an interface says of the method that the component implements. */
    public Optional<String> component(Class<?> type, String name) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                .flatMap(known -> Stream.ofNullable(texts.get(known.getCanonicalName() + "#" + name)))
                .findFirst();
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Docstrings::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }

    private static String text(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case LiteralTree literal -> literal.getBody().getBody();
            case LinkTree link ->
                link.getLabel().isEmpty()
                        ? link.getReference().toString().replaceFirst("^#", "")
                        : text(link.getLabel());
            default -> part.toString();
        };
    }

    private final class Reader extends TreePathScanner<Void, String> {

        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitMethod(MethodTree method, String outer) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null && method.getParameters().isEmpty()) {
                texts.putIfAbsent(
                        outer.substring(0, outer.length() - 1) + "#" + method.getName(), text(comment.getFullBody()));
            }
            return super.visitMethod(method, outer);
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer + type.getSimpleName();
            TreePath here = getCurrentPath();
            DocCommentTree comment = trees.getDocCommentTree(here);
            if (comment != null) {
                texts.put(name, text(comment.getFullBody()));
                comment.getBlockTags().forEach(tag -> {
                    if (tag instanceof ParamTree parameter) {
                        texts.put(name + "#" + parameter.getName(), text(parameter.getDescription()));
                    }
                });
            }
            return super.visitClass(type, name + ".");
        }
    }
}
