package org.scriptling.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiled class refers to, read from its file.
 *
 * @param name    binary name of the class
 * @param targets binary names of all classes in its constant pool and its descriptors
 */
record ClassReferences(String name, Set<String> targets) {

    private static final Pattern DESCRIPTOR_CLASS = Pattern.compile("L([^;<>]+);");

    /** Reads a class file. */
    static ClassReferences read(Path file) {
        try {
            ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
            Set<String> targets = new TreeSet<>();
            for (PoolEntry entry : model.constantPool()) {
                switch (entry) {
                    case ClassEntry type -> addClass(targets, type.asInternalName());
                    case NameAndTypeEntry member -> addDescriptor(targets, member.type().stringValue());
                    default -> {
                        // Other entries refer to classes only through these two.
                    }
                }
            }
            model.fields().forEach(field -> addDescriptor(targets, field.fieldType().stringValue()));
            model.methods().forEach(method -> addDescriptor(targets, method.methodType().stringValue()));
            return new ClassReferences(model.thisClass().asInternalName().replace('/', '.'), targets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addClass(Set<String> targets, String internalName) {
        if (internalName.startsWith("[")) {
            addDescriptor(targets, internalName);
        } else {
            targets.add(internalName.replace('/', '.'));
        }
    }

    private static void addDescriptor(Set<String> targets, String descriptor) {
        for (Matcher matcher = DESCRIPTOR_CLASS.matcher(descriptor); matcher.find();) {
            targets.add(matcher.group(1).replace('/', '.'));
        }
    }

    /** Package of a class with this binary name. */
    static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    /** Package of this class. */
    String packageName() {
        return packageOf(name);
    }
}
