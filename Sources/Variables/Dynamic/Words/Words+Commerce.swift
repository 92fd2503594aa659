/// Companies, products and what they say of themselves.
extension Words {
    static let companySuffixes = list(
        """
        Inc, and Sons, LLC, Group
        """)

    static let departments = list(
        """
        Books, Movies, Music, Art, Bakery, Bathroom, Bicycles, Cameras, Camping, Crafts, Furniture, Gifts,
        Hardware, Kitchen, Lighting, Luggage, Office, Pets, Pharmacy, Stationery, Travel, Watches
        """)

    static let products = list(
        """
        Chair, Car, Computer, Bench, Blanket, Bottle, Bowl, Box, Camera, Candle, Coat, Cup, Desk, Drum,
        Guitar, Kettle, Ladder, Lamp, Mirror, Pillow, Radio, Scarf, Spoon, Umbrella
        """)

    static let productAdjectives = list(
        """
        Small, Ergonomic, Rustic, Large, Round, Folding, Lightweight, Colourful, Classic, Compact, Durable,
        Foldable, Heavy, Quiet, Reversible, Vintage, Waterproof
        """)

    static let productMaterials = list(
        """
        Steel, Wooden, Concrete, Leather, Bamboo, Glass, Linen, Copper, Paper, Woollen, Ceramic
        """)

    static let sloganAdjectives = list(
        """
        Adaptable, Advanced, Affordable, Agile, Ambitious, Assured, Automated, Balanced, Basic, Bold,
        Bright, Broad, Business-ready, Calm, Capable, Careful, Certified, Clear, Clever, Compact,
        Compatible, Complete, Configurable, Connected, Consistent, Convenient, Cross-platform,
        Customizable, Decentralized, Dependable, Detailed, Digital, Direct, Distributed, Diverse, Durable,
        Dynamic, Easy, Efficient, Elastic, Enhanced, Ergonomic, Essential, Exclusive, Expanded, Extensible,
        Fast, Fault-tolerant, Flexible, Focused, Forward-looking, Friendly, Full-range, Future-ready,
        Global, Guided, Hardened, High-capacity, Improved, Independent, Innovative, Integrated, Intuitive,
        Inviting, Layered, Lean, Lightweight, Managed, Modular, Monitored, Multi-channel, Native,
        Networked, Open, Optimized, Optional, Organic, Persistent, Phased, Polished, Portable, Precise,
        Proactive, Progressive, Proven, Quick, Realigned, Reduced, Refined, Reliable, Responsive, Reusable,
        Robust, Scalable, Seamless, Secured, Self-service, Shared, Streamlined, Synchronized
        """)

    static let sloganDescriptors = list(
        """
        24 hour, 3rd generation, 4th generation, 5th generation, 24/7, actuating, analytic, asynchronous,
        attitude-free, balanced, bidirectional, bottom-line, broad-based, cloud-based, coherent, cohesive,
        composite, concurrent, content-based, context-aware, contextual, demand-driven, directional,
        discrete, disposable, dual-track, dynamic, eco-friendly, empowering, encompassing, event-driven,
        executive, explicit, fail-safe, fault-free, fresh, full-scale, global, heuristic, high-level,
        holistic, homogeneous, human-centred, hybrid, impactful, incremental, intangible, interactive,
        intermediate, leading-edge, local, logistical, long-lasting, low-latency, maximized, methodical,
        mission-critical, mobile, modular, motivating, national, needs-based, neutral, next generation,
        non-volatile, object-oriented, optimal, optimizing, radical, real-time, reciprocal, regional,
        resilient, rule-based, secondary, self-healing, solution-oriented, stable, static, steady,
        systematic, systemic, tangible, tertiary, transitional, uniform, user-facing, value-added,
        web-enabled, well-tuned, wide-area, zero-defect, zero-downtime, zero-overhead, paperless, hands-on,
        peer-to-peer, policy-driven, well-documented, data-driven
        """)

    static let sloganNouns = list(
        """
        ability, access, adapter, algorithm, alliance, analyzer, application, approach, architecture,
        archive, array, assistant, attitude, benchmark, blueprint, budget, capability, capacity, catalogue,
        challenge, channel, circuit, collaboration, complexity, concept, conglomerate, contingency, core,
        customer loyalty, dashboard, database, definition, emulation, encoding, encryption, engine,
        extranet, firmware, flexibility, focus group, forecast, framework, frame, function, gateway,
        groupware, hardware, help-desk, hierarchy, hub, implementation, infrastructure, initiative,
        installation, instruction set, interface, intranet, knowledge base, leverage, local area network,
        matrix, methodology, middleware, migration, model, moderator, monitoring, moratorium,
        neural network, open architecture, orchestration, paradigm, parallelism, policy, portal,
        pricing structure, process improvement, product, productivity, project, projection, protocol,
        roadmap, service desk, software, solution, standardization, strategy, structure, success,
        superstructure, support, synergy, task force, throughput, time-frame, toolset, utilisation,
        website, workforce
        """)

    static let buzzVerbs = list(
        """
        accelerate, adapt, aggregate, align, amplify, analyze, architect, assemble, automate, benchmark,
        blend, boost, broaden, build, combine, connect, coordinate, cultivate, customize, deliver, deploy,
        design, develop, distribute, drive, embrace, empower, enable, engage, enhance, evolve, expand,
        explore, exploit, facilitate, generate, grow, harness, implement, improve, innovate, integrate,
        iterate, launch, leverage, manage, maximize, measure, mesh, monitor, optimize, orchestrate,
        reinvent, scale, simplify, streamline, synthesize, target, transform, unify
        """)

    static let buzzAdjectives = list(
        """
        24/7, adaptive, agile, automated, best-in-class, bleeding-edge, bold, bricks-and-clicks,
        clicks-and-mortar, cloud-native, collaborative, compelling, cross-media, cross-platform,
        customer-first, customized, cutting-edge, data-rich, digital, distributed, dynamic, efficient,
        elastic, end-to-end, enterprise, extensible, frictionless, front-end, full-stack, global, granular,
        holistic, impactful, innovative, integrated, interactive, intuitive, lean, leading, magnetic,
        mission-critical, mobile, modern, multi-tenant, next-generation, one-to-one, open-source,
        out-of-the-box, plug-and-play, proactive, real-time, revolutionary, rich, robust, scalable,
        seamless, smart, strategic, sustainable, sticky, transparent, turn-key, user-centric, vertical,
        virtual
        """)

    static let buzzNouns = list(
        """
        action-items, analytics, applications, architectures, assets, bandwidth, blockchains, capabilities,
        channels, commerce, communities, content, convergence, data, deliverables, e-business, e-commerce,
        e-markets, e-services, experiences, functionalities, infrastructures, initiatives, insights,
        interfaces, markets, methodologies, metrics, mindshare, models, networks, niches, paradigms,
        partnerships, platforms, portals, relationships, schemas, services, solutions, supply-chains,
        synergies, systems, technologies, workflows
        """)
}
