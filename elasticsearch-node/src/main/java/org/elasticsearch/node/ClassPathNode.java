package org.elasticsearch.node;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClassPathPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/** A node that takes its plugins from the class path, because the published jars come without a plugins directory. */
public final class ClassPathNode extends Node {

    /** Builds the node, and takes the lock of its data folder; {@link #start()} makes it answer. */
    public ClassPathNode(Environment environment, List<Class<? extends Plugin>> plugins) {
        super(NodeConstruction.prepareConstruction(environment, noPluginsDirectory(), providing(plugins), true));
    }

    private static PluginsLoader noPluginsDirectory() {
        return PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false);
    }

    private static NodeServiceProvider providing(List<Class<? extends Plugin>> plugins) {
        return new NodeServiceProvider() {
            @Override
            PluginsService newPluginService(Environment environment, PluginsLoader loader) {
                return new ClassPathPlugins(environment.settings(), loader, plugins);
            }
        };
    }
}
